/**
 * The provider in this process, in front of a service in this process: what most tests with Terraform run on.
 *
 * @module
 */
import { realSystem } from '@poolkeeper/client/system';
import { configure } from '@poolkeeper/resources/provider/configure';
import { serveReattached } from '@poolkeeper/terraform-provider/plugin/reattach';
import { createProvider } from '@poolkeeper/terraform-provider/rpc/create-provider';
import { catalogue } from '@poolkeeper/terraform-provider/types';
import { type PoolkeeperService, startService } from './service.ts';
import { type Workspace, workspace } from './terraform.ts';

/** The address that a configuration without `required_providers` means. */
export const STAND_IN = 'registry.terraform.io/hashicorp/aws';

/** The provider's own address. */
export const OWN = 'registry.terraform.io/poolkeeper/poolkeeper';

export interface Bench extends AsyncDisposable {
  readonly service: PoolkeeperService;
  /** What a Terraform needs in its environment to use the provider here. */
  readonly environment: Readonly<Record<string, string>>;
  /** A new workspace whose configurations reach the service. */
  open(environment?: Readonly<Record<string, string>>): Workspace;
}

/** Starts a service and a provider. */
export async function startBench(): Promise<Bench> {
  const service = await startService();
  // What the environment of a provider that Terraform starts would say.
  const environmentOfProvider = {
    AWS_ENDPOINT_URL: service.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  const system = { ...realSystem(), environment: environmentOfProvider };
  const provider = await serveReattached(
    createProvider(catalogue, (config) => configure(config, { userAgent: 'poolkeeper/test', system })),
    [STAND_IN, OWN],
  );
  const environment = { TF_REATTACH_PROVIDERS: provider.environment, AWS_ENDPOINT_URL: service.url };
  return {
    service,
    environment,
    open: (more = {}) => workspace({ ...environment, ...more }),
    async [Symbol.asyncDispose]() {
      provider[Symbol.dispose]();
      await service[Symbol.asyncDispose]();
    },
  };
}
