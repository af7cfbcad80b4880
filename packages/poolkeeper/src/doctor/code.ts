import type { Finding } from './finding.ts';

/** Whether what was built runs, or the sources, and then why. */
export async function lookAtCode(): Promise<Finding> {
  return { subject: 'code', state: 'well', text: await describe() };
}

async function describe(): Promise<string> {
  if (!import.meta.url.endsWith('.ts')) return 'as it was built';
  const { findPrepared } = await import('../../bin/prepared.js');
  const { changed } = findPrepared();
  const reason = changed === undefined ? 'nothing was built' : `${changed} has changed since the last build`;
  return `the sources, because ${reason}; npm run build makes the start fast`;
}
