/**
 * The file that holds the sealing key: 32 bytes in base64 and a line feed, readable by its owner alone.
 *
 * @module
 */
import { link, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './has-code.ts';
import { sealingKeySize } from './sealing-keyring.ts';

function parse(path: string, text: string): Buffer {
  const encoded = text.trim();
  const key = Buffer.from(encoded, 'base64');
  if (key.length !== sealingKeySize || !/^[\w+/-]{43}=?$/.test(encoded)) {
    throw new Error(
      `${path} is not a key file: it must hold ${sealingKeySize} bytes in base64 and nothing else.`,
    );
  }
  return key;
}

/**
 * Reads the sealing key.
 *
 * @throws Error when the file is absent, cannot be read or holds something else
 */
export async function readKeyFile(path: string): Promise<Buffer> {
  return parse(path, await readFile(path, 'utf8'));
}

/** Makes a rename or a new name in a folder survive a loss of power. Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using folder = await open(path, 'r');
  await folder.sync();
}

/** Writes a whole new file under another name and links it to `path`, which fails when `path` exists. */
async function create(path: string, key: Buffer, suffix: string): Promise<void> {
  const draft = `${path}.${suffix}`;
  {
    await using file = await open(draft, 'wx', 0o600);
    await file.writeFile(`${key.toString('base64')}\n`);
    await file.sync();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
  await syncFolder(dirname(path));
}

/**
 * Reads the sealing key, or makes one where there is no file. Of two processes that start at once on the
 * same path one makes the key and both read it. The folder must exist.
 *
 * @throws Error when the file holds something else, or cannot be read or made
 */
export async function readOrCreateKeyFile(
  path: string,
  randomBytes: (size: number) => Buffer,
): Promise<Buffer> {
  try {
    return await readKeyFile(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  await create(path, randomBytes(sealingKeySize), randomBytes(6).toString('hex'));
  return readKeyFile(path);
}
