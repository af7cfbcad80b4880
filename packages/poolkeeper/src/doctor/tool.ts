import { spawnSync } from 'node:child_process';
import { hasCode } from '@poolkeeper/server/system/has-code';
import type { Finding } from './finding.ts';

/** How long a tool may take to tell its version. */
const PATIENCE_MS = 10_000;

/** Whether a program is on PATH, and the first line that it says about itself. */
export function lookAtTool(name: string, args: readonly string[]): Finding {
  const { status, stdout, error } = spawnSync(name, args, { encoding: 'utf8', timeout: PATIENCE_MS });
  if (hasCode(error, 'ENOENT')) {
    return { subject: name, state: 'absent', text: 'not installed' };
  }
  const firstLine = stdout?.split('\n')[0]?.trim() ?? '';
  return status === 0
    ? { subject: name, state: 'well', text: firstLine }
    : { subject: name, state: 'wrong', text: `does not run: ${error?.message ?? `exit code ${status}`}` };
}
