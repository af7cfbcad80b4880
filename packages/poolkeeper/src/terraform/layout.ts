/**
 * Where Terraform looks for providers that are not downloaded.
 *
 * @module
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#provider-installation
 */
import { join } from 'node:path';
import type { Address } from './address.ts';

/** The machine that a provider is for. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: NodeJS.Architecture;
}

const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'windows' };
const ARCHITECTURES: Readonly<Partial<Record<NodeJS.Architecture, string>>> = { x64: 'amd64', ia32: '386' };

/** `linux_amd64` */
export const platformOf = ({ platform, architecture }: Machine): string =>
  `${SYSTEMS[platform] ?? platform}_${ARCHITECTURES[architecture] ?? architecture}`;

/** The folder that Terraform looks into without being told: the implied mirror of a user. */
export const impliedMirror = (
  environment: Readonly<Record<string, string | undefined>>,
  { home, platform }: { readonly home: string; readonly platform: NodeJS.Platform },
): string =>
  platform === 'win32'
    ? join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'terraform.d', 'plugins')
    : join(home, '.terraform.d', 'plugins');

/** Where the executable lies in a mirror. */
export function executablePath(mirror: string, address: Address, machine: Machine): string {
  const { host, namespace, type, version } = address;
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  return join(
    mirror,
    host,
    namespace,
    type,
    version,
    platformOf(machine),
    `terraform-provider-${type}_v${version}${suffix}`,
  );
}
