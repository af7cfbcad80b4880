/**
 * Data source `aws_region`: a region, the provider's where none is named. No service is asked.
 *
 * @module
 */
import { text } from '@poolkeeper/api/shape';
import { isRegion, partitionOf } from '@poolkeeper/client/partitions';
import { failure } from '../schema/diagnostic.ts';
import { saidIn } from '../schema/members.ts';
import type { DataSource } from '../schema/resource.ts';
import { regionNames } from './region-names.ts';

const hostIn = (region: string): string => `ec2.${region}.${partitionOf(region).dnsSuffix}`;

export const region: DataSource = {
  type: 'aws_region',
  title: 'Region',
  description: "A region by name or by its endpoint; the provider's where neither is given.",
  regional: false,
  attributes: {
    id: { mode: 'computed', shape: text(), description: 'The region.' },
    region: { mode: 'optional, computed', shape: text(), description: 'The region: `eu-west-1`.' },
    name: {
      mode: 'optional, computed',
      shape: text(),
      description: 'The region: `eu-west-1`.',
      deprecated: 'Use region.',
    },
    endpoint: { mode: 'optional, computed', shape: text(), description: 'The host of Amazon EC2 in it.' },
    description: { mode: 'computed', shape: text(), description: 'What people call it: `Europe (Ireland)`.' },
  },
  nameOf: (values) =>
    saidIn(values, 'region') ?? saidIn(values, 'name') ?? saidIn(values, 'endpoint') ?? 'current',

  async read(config, { connection }) {
    const named = [
      saidIn(config, 'region'),
      saidIn(config, 'name'),
      regionOfHost(saidIn(config, 'endpoint')),
    ].filter((given) => given !== undefined);
    const [found = connection.region, ...others] = new Set(named);
    if (others.length > 0)
      throw failure('reading Region', 'The arguments name different regions. Give one of them.');
    if (!isRegion(found))
      throw failure('reading Region', `${JSON.stringify(found)} is not the name of a region: eu-west-1`);
    return {
      id: found,
      region: found,
      name: found,
      endpoint: hostIn(found),
      description: regionNames[found] ?? found,
    };
  },
};

/** @throws DiagnosticError when it is no host of EC2 */
function regionOfHost(host: string | undefined): string | undefined {
  if (host === undefined) return undefined;
  const name = host.split('.')[1] ?? '';
  if (hostIn(name) === host) return name;
  throw failure(
    'reading Region',
    `${JSON.stringify(host)} is not an endpoint of Amazon EC2: ec2.eu-west-1.amazonaws.com`,
  );
}
