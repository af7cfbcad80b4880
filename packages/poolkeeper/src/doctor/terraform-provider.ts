import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { ownAddress } from '../terraform/address.ts';
import { executablePath, impliedMirror } from '../terraform/layout.ts';
import { version } from '../version.ts';
import type { Finding } from './finding.ts';

/** Whether the Terraform provider of this version is where every Terraform of this user looks. */
export function lookAtTerraformProvider(): Finding {
  const { platform, arch: architecture } = process;
  const mirror = impliedMirror(process.env, { home: homedir(), platform });
  const path = executablePath(mirror, ownAddress(version), { platform, architecture });
  return existsSync(path)
    ? { subject: 'terraform provider', state: 'well', text: path }
    : {
        subject: 'terraform provider',
        state: 'absent',
        text: 'not installed for every Terraform of this user: poolkeeper terraform install',
      };
}
