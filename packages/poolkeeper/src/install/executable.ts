/**
 * An executable file of a bundled script. It is called from shells whose `node` may be another one or none, so it names
 * the Node that installed it.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Stands in the second line of every file that this writes. */
const MARK = 'Laid out by poolkeeper';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * A file that is a script of the shell and of Node at once. The shell runs what stands behind `':' //` and never comes
 * to the third line; Node takes it for a comment.
 */
export function launcher(
  script: string,
  { node, title }: { readonly node: string; readonly title: string },
): string {
  const gone = `${title} was installed with the Node at ${node}, which is not there any more. Install it again.`;
  const missing = `[ -x ${quoted(node)} ] || { echo ${quoted(gone)} >&2; exit 1; }`;
  const run = `exec ${quoted(node)} --no-warnings "$0" "$@"`;
  return `#!/bin/sh\n':' //; : ${quoted(MARK)}; ${missing}; ${run}\n${script}\n`;
}

/** A batch file for Windows, beside which the script lies. */
const batch = (scriptName: string, node: string): string =>
  `@rem ${MARK}\r\n@"${node}" --no-warnings "%~dp0${scriptName}" %*\r\n`;

async function isOurs(path: string): Promise<boolean> {
  const start = await readFile(path, 'utf8');
  return start.slice(0, 2000).includes(MARK);
}

/** Whole or not at all: a provider that runs meanwhile keeps the file that it was started from. */
async function put(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  try {
    await writeFile(temporary, text, { mode: 0o755 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What is installed. */
interface Executable {
  /** Where, without a suffix. */
  readonly path: string;
  /** What it is, for messages. */
  readonly title: string;
  readonly script: string;
  /** The Node to run it on. */
  readonly node: string;
  readonly platform: NodeJS.Platform;
}

/**
 * Writes the executable, and answers the files that it consists of, the one to call first.
 *
 * @throws Error when the path holds something that poolkeeper did not put there
 */
export async function installExecutable({
  path,
  title,
  script,
  node,
  platform,
}: Executable): Promise<string[]> {
  const files: readonly (readonly [string, string])[] =
    platform === 'win32'
      ? [
          [`${path}.cmd`, batch(`${title}.cjs`, node)],
          [`${path}.cjs`, `// ${MARK}\n${script}\n`],
        ]
      : [[path, launcher(script, { node, title })]];
  for (const [file] of files) {
    if (existsSync(file) && !(await isOurs(file))) {
      throw new Error(`${file} is not of Poolkeeper. Remove it, or choose another folder.`);
    }
  }
  await mkdir(dirname(path), { recursive: true });
  for (const [file, text] of files.toReversed()) await put(file, text);
  return files.map(([file]) => file);
}
