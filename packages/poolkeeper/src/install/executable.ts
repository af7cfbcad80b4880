/**
 * The executable that Terraform or Pulumi starts: a script that finds its own Node.
 *
 * @module
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Stands at the start of every file that this writes. */
const MARK = 'laid out by poolkeeper';

/** A path in single quotes, for a shell. */
const quoted = (path: string): string => `'${path.replaceAll("'", `'\\''`)}'`;

/** How a script is run. */
export interface Runtime {
  /** Path of the Node that runs it. */
  readonly node: string;
  /** The command that installs it: `poolkeeper terraform install`. */
  readonly command: string;
}

/**
 * A shell script and JavaScript at once: the shell runs the second line, which hands the file to the Node that
 * installed it; to JavaScript that line is a string and a comment. The shell that it is run from may have an older
 * `node`, or none. Providers are started several times a run: Node is told to keep what it compiled in the user's own
 * cache. The file is required rather than run, so that it is CommonJS whatever package.json lies above it.
 *
 * @throws Error for a path that no line of a script can hold
 */
export function executableScript(script: string, { node, command }: Runtime): string {
  if (/[\n\r\u2028\u2029]/.test(node)) throw new Error('the path of Node holds a line break');
  const gone = `${node} is gone, the Node that this provider was installed with: run ${command} again.`;
  const steps = [
    `: ${MARK}`,
    `node=${quoted(node)}`,
    `[ -x "$node" ] || { echo ${quoted(gone)} >&2; exit 1; }`,
    `[ -z "$HOME" ] || export NODE_COMPILE_CACHE="\${NODE_COMPILE_CACHE:-\${XDG_CACHE_HOME:-$HOME/.cache}/poolkeeper}"`,
    `exec "$node" -e 'require(require("node:path").resolve(process.argv[1]))' -- "$0" "$@"`,
  ];
  return ['#!/bin/sh', `':' //; ${steps.join('; ')}`, script].join('\n');
}

/** A batch file for Windows, beside which the script lies. */
export const batchFile = (scriptName: string, { node }: Runtime): string =>
  `@rem ${MARK}\r\n@"${node}" "%~dp0${scriptName}" %*\r\n`;

/** A script as Windows runs it through {@link batchFile}. */
export const markedScript = (script: string): string => `// ${MARK}\n${script}\n`;

function isOurs(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(200);
    readSync(file, start);
    return start.includes(MARK);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes an executable file, whole or not at all: a program that runs meanwhile keeps the file that it has.
 *
 * @throws Error when the path holds something that was not put there by this
 */
export function writeExecutable(path: string, text: string): void {
  if (existsSync(path) && !isOurs(path)) {
    throw new Error(`${path} is not of Poolkeeper. Remove it, or choose another place.`);
  }
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.new`;
  try {
    writeFileSync(unfinished, text, { mode: 0o755 });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
