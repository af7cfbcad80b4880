/**
 * Data source `aws_partition`: the part of Amazon's cloud that the provider's region is in. No service is asked.
 *
 * @module
 */
import { text } from '@poolkeeper/api/shape';
import { partitionOf } from '@poolkeeper/client/partitions';
import type { DataSource } from '../schema/resource.ts';

export const partition: DataSource = {
  type: 'aws_partition',
  title: 'Partition',
  description: "The part of Amazon's cloud that the provider's region is in.",
  regional: false,
  attributes: {
    id: { mode: 'computed', shape: text(), description: 'The partition, as ARNs name it.' },
    partition: {
      mode: 'computed',
      shape: text(),
      description: 'The partition, as ARNs name it: `aws`, `aws-cn`, …',
    },
    dns_suffix: { mode: 'computed', shape: text(), description: 'What hosts of its services end in.' },
    reverse_dns_prefix: {
      mode: 'computed',
      shape: text(),
      description: 'What names of its services begin with, from the end of a host.',
    },
  },
  nameOf: () => 'current',

  async read(_config, { connection }) {
    const { name, dnsSuffix, reverseDnsPrefix } = partitionOf(connection.region);
    return { id: name, partition: name, dns_suffix: dnsSuffix, reverse_dns_prefix: reverseDnsPrefix };
  },
};
