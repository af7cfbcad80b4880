import { accessSync, constants, statSync } from 'node:fs';
import { type Config, shownValue } from '@poolkeeper/server/config';
import { keyFileOf, storeSettings } from '@poolkeeper/server/data-config';
import { readKeyFile } from '@poolkeeper/server/system/key-file';
import type { Finding } from './finding.ts';

/** The database, or where it would be made. */
export function lookAtData(config: Config): Finding {
  const settings = storeSettings(config);
  if (settings.kind === 'postgres')
    return { subject: 'database', state: 'well', text: String(shownValue('database', config)) };
  if (settings.kind === 'memory')
    return { subject: 'data', state: 'absent', text: 'nothing is kept (--memory)' };
  const folder = statSync(config.data, { throwIfNoEntry: false });
  if (!folder) return { subject: 'data', state: 'absent', text: `${config.data} is made by the first start` };
  if (!folder.isDirectory())
    return { subject: 'data', state: 'wrong', text: `${config.data} is not a folder` };
  try {
    accessSync(config.data, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return { subject: 'data', state: 'wrong', text: `${config.data} may not be written by this user` };
  }
  const file = statSync(settings.file, { throwIfNoEntry: false });
  return {
    subject: 'data',
    state: 'well',
    text: file ? `${settings.file}, ${Math.ceil(file.size / 1024)} KiB` : `${config.data}, no database yet`,
  };
}

/** The sealing key: whether it is there, whole, and its owner's alone. */
export async function lookAtKey(config: Config): Promise<Finding> {
  const subject = 'sealing key';
  const path = keyFileOf(config);
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) return { subject, state: 'absent', text: `${path} is made by the first start` };
  if (process.platform !== 'win32' && (file.mode & 0o077) !== 0) {
    return { subject, state: 'wrong', text: `${path} can be read by others; chmod 600 it` };
  }
  try {
    await readKeyFile(path);
  } catch (error) {
    return { subject, state: 'wrong', text: (error as Error).message };
  }
  return { subject, state: 'well', text: path };
}
