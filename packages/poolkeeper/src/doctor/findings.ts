/**
 * Everything that the doctor looks at, in order.
 *
 * @module
 */
import type { Config } from '@poolkeeper/server/config';
import { lookAtCode } from './code.ts';
import { lookAtData, lookAtKey } from './data.ts';
import type { Finding } from './finding.ts';
import { lookAtPort } from './port.ts';
import { lookAtTerraformProvider } from './terraform-provider.ts';
import { lookAtTool } from './tool.ts';

/** Looks, and changes nothing. */
export async function findings(config: Config): Promise<readonly Finding[]> {
  const data = await lookAtData(config);
  return [
    { subject: 'Node', state: 'well', text: `${process.versions.node} at ${process.execPath}` },
    await lookAtCode(),
    data.finding,
    await lookAtKey(config, data.fingerprint),
    lookAtTool('terraform', ['version']),
    lookAtTerraformProvider(),
    lookAtTool('pulumi', ['version']),
    await lookAtPort(config),
  ];
}
