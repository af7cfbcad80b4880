/**
 * What a provider is called: where it comes from, and which version it is.
 *
 * @module
 */
import { UsageError } from '@poolkeeper/server/config/usage-error';

/** A provider's source address and version. */
export interface Address {
  readonly host: string;
  readonly namespace: string;
  readonly type: string;
  readonly version: string;
}

const HOST = 'registry.terraform.io';

/** Our own, in a version. */
export const ownAddress = (version: string): Address => ({
  host: HOST,
  namespace: 'poolkeeper',
  type: 'poolkeeper',
  version,
});

const NAME = '[0-9a-z](?:[0-9a-z-]*[0-9a-z])?';
const FORM = new RegExp(
  String.raw`^(?:(?<host>[0-9a-z.-]+\.[a-z]+)/)?(?<namespace>${NAME})/(?<type>${NAME})@(?<version>\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$`,
);

/** `hashicorp/aws@6.99.0`, perhaps behind a host. @throws UsageError for anything else */
export function parseAddress(text: string): Address {
  const { host = HOST, namespace, type, version } = FORM.exec(text)?.groups ?? {};
  if (namespace !== undefined && type !== undefined && version !== undefined) {
    return { host, namespace, type, version };
  }
  throw new UsageError(
    `--as ${text} is no provider in a version, as hashicorp/aws@6.99.0 is. The version has to fit what the configurations ask for.`,
  );
}

/** The source as configurations write it. */
export const sourceOf = ({ host, namespace, type }: Address): string =>
  host === HOST ? `${namespace}/${type}` : `${host}/${namespace}/${type}`;
