import { accessSync, constants, statSync } from 'node:fs';
import { type Config, shownValue } from '@poolkeeper/server/config';
import { keyFileOf, storeSettings } from '@poolkeeper/server/data-config';
import type { Finding } from './finding.ts';

/** What was found, and what tells whether the sealing key is the right one. */
export interface FoundData {
  readonly finding: Finding;
  /** Of the key that the database was first used with; absent where there is none, or it cannot be read. */
  readonly fingerprint?: string | undefined;
}

/** The database, or where it would be made. */
export async function lookAtData(config: Config): Promise<FoundData> {
  const settings = storeSettings(config);
  switch (settings.kind) {
    case 'memory':
      return { finding: { subject: 'data', state: 'absent', text: 'nothing is kept (--memory)' } };
    case 'postgres':
      return inspected(config, { subject: 'database', text: String(shownValue('database', config)) });
    case 'sqlite': {
      const finding = lookAtFolder(config.data);
      if (finding.state !== 'well') return { finding };
      const file = statSync(settings.file, { throwIfNoEntry: false });
      if (!file) return { finding };
      if (!isUsable(settings.file)) return { finding: unusable(settings.file) };
      return inspected(config, {
        subject: 'data',
        text: `${settings.file}, ${Math.ceil(file.size / 1024)} KiB`,
      });
    }
  }
}

function lookAtFolder(path: string): Finding {
  const folder = statSync(path, { throwIfNoEntry: false });
  if (!folder) return { subject: 'data', state: 'absent', text: `${path} is made by the first start` };
  if (!folder.isDirectory()) return { subject: 'data', state: 'wrong', text: `${path} is not a folder` };
  if (!isUsable(path, constants.X_OK)) return unusable(path);
  return { subject: 'data', state: 'well', text: `${path}, no database yet` };
}

function isUsable(path: string, besides = 0): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK | besides);
    return true;
  } catch {
    return false;
  }
}

const unusable = (path: string): Finding => ({
  subject: 'data',
  state: 'wrong',
  text: `${path} may not be written by this user`,
});

/** Opens the database, which is `about`, and reads it. */
async function inspected(config: Config, about: Omit<Finding, 'state'>): Promise<FoundData> {
  // The database drivers are loaded where there is a database.
  const { fingerprintOfDatabase } = await import('@poolkeeper/server/inspect-data');
  try {
    const fingerprint = await fingerprintOfDatabase(config);
    const text = fingerprint === undefined ? `${about.text}, not used yet` : about.text;
    return { finding: { ...about, text, state: 'well' }, fingerprint };
  } catch (error) {
    return { finding: { ...about, state: 'wrong', text: (error as Error).message } };
  }
}

/** The sealing key: whether it is there, whole, its owner's alone, and the one of the database. */
export async function lookAtKey(config: Config, fingerprint: string | undefined): Promise<Finding> {
  const subject = 'sealing key';
  if (config.memory && config.keyFile === undefined) {
    return { subject, state: 'absent', text: 'kept nowhere (--memory)' };
  }
  const path = keyFileOf(config);
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) {
    return fingerprint === undefined
      ? { subject, state: 'absent', text: `${path} is made by the first start` }
      : { subject, state: 'wrong', text: `${path} is missing, and the database is sealed with it` };
  }
  if (process.platform !== 'win32' && (file.mode & 0o077) !== 0) {
    return { subject, state: 'wrong', text: `${path} can be read by others; chmod 600 it` };
  }
  const { fingerprintOfFile } = await import('@poolkeeper/server/inspect-data');
  try {
    const own = await fingerprintOfFile(path);
    return fingerprint === undefined || own === fingerprint
      ? { subject, state: 'well', text: path }
      : { subject, state: 'wrong', text: `${path} is not the key of the database` };
  } catch (error) {
    return { subject, state: 'wrong', text: (error as Error).message };
  }
}
