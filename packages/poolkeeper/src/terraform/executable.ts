/**
 * The executable that Terraform starts: a script that finds its own Node.
 *
 * @module
 */

/** A path in single quotes, for a shell. */
const quoted = (path: string): string => `'${path.replaceAll("'", `'\\''`)}'`;

/**
 * A shell script and JavaScript at once: the shell runs the second line, which hands the file to the Node that
 * installed it; to JavaScript that line is a string and a comment. Terraform may run in a shell whose own `node` is
 * older, or that has none.
 *
 * Terraform starts it several times a run. Node is told to keep what it compiled in the user's own cache, which takes
 * a quarter off each start.
 *
 * @param node path of the Node that runs it
 * @throws Error for a path that no line of a script can hold
 */
export function executableScript(script: string, node: string): string {
  if (/[\n\r\u2028\u2029]/.test(node)) throw new Error('the path of Node holds a line break');
  const gone = `${node} is gone, the Node that this provider was installed with: run poolkeeper terraform install again.`;
  const steps = [
    `node=${quoted(node)}`,
    `[ -x "$node" ] || { echo ${quoted(gone)} >&2; exit 1; }`,
    `[ -z "$HOME" ] || export NODE_COMPILE_CACHE="\${NODE_COMPILE_CACHE:-\${XDG_CACHE_HOME:-$HOME/.cache}/poolkeeper}"`,
    'exec "$node" "$0" "$@"',
  ];
  return ['#!/bin/sh', `':' //; ${steps.join('; ')}`, script].join('\n');
}
