/**
 * The partitions of Amazon, and the hosts in them.
 *
 * @module
 * @see AWS General Reference, "Service endpoints"
 */
import type { Connection } from '@poolkeeper/client/connection';

interface Partition {
  /** What hosts of its services end in. */
  readonly dnsSuffix: string;
  /** What the names of its VPC endpoint services begin with. */
  readonly reverseDnsPrefix: string;
}

const COMMERCIAL: Partition = { dnsSuffix: 'amazonaws.com', reverseDnsPrefix: 'com.amazonaws' };

/** A row a partition. */
const partitions: Readonly<Record<string, Partition>> = {
  aws: COMMERCIAL,
  'aws-cn': { dnsSuffix: 'amazonaws.com.cn', reverseDnsPrefix: 'cn.com.amazonaws' },
  'aws-us-gov': { dnsSuffix: 'amazonaws.com', reverseDnsPrefix: 'com.amazonaws' },
  'aws-iso': { dnsSuffix: 'c2s.ic.gov', reverseDnsPrefix: 'gov.ic.c2s' },
  'aws-iso-b': { dnsSuffix: 'sc2s.sgov.gov', reverseDnsPrefix: 'gov.sgov.sc2s' },
  'aws-iso-e': { dnsSuffix: 'cloud.adc-e.uk', reverseDnsPrefix: 'uk.adc-e.cloud' },
  'aws-iso-f': { dnsSuffix: 'csp.hci.ic.gov', reverseDnsPrefix: 'gov.ic.hci.csp' },
  'aws-eusc': { dnsSuffix: 'amazonaws.eu', reverseDnsPrefix: 'eu.amazonaws' },
};

/** What is known of a partition. One that is not known is taken for the commercial one. */
export const partitionOf = (name: string): Partition => partitions[name] ?? COMMERCIAL;

/** The host of a service in the region of a connection. */
export const hostOf = (
  service: string,
  { region, partition }: Pick<Connection, 'region' | 'partition'>,
): string => `${service}.${region}.${partitionOf(partition).dnsSuffix}`;
