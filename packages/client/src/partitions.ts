/**
 * The parts of Amazon's cloud that know nothing of each other, told apart by region.
 *
 * @module
 * @see AWS SDKs, partitions.json
 */

/** One part of Amazon's cloud. */
export interface Partition {
  /** As ARNs name it. */
  readonly name: string;
  readonly dnsSuffix: string;
  /** Of names of services in policies and domains. */
  readonly reverseDnsPrefix: string;
  /** Where its global services are signed for. */
  readonly globalRegion: string;
  /** The host of IAM, the one service that has no regions. */
  readonly iamHost: string;
}

const aws: Partition = {
  name: 'aws',
  dnsSuffix: 'amazonaws.com',
  reverseDnsPrefix: 'com.amazonaws',
  globalRegion: 'us-east-1',
  iamHost: 'iam.amazonaws.com',
};

/** By the prefix of its regions; every other region is of the first partition. */
const others: readonly (readonly [prefix: string, partition: Partition])[] = [
  [
    'cn-',
    {
      name: 'aws-cn',
      dnsSuffix: 'amazonaws.com.cn',
      reverseDnsPrefix: 'cn.com.amazonaws',
      globalRegion: 'cn-north-1',
      iamHost: 'iam.cn-north-1.amazonaws.com.cn',
    },
  ],
  [
    'us-gov-',
    {
      name: 'aws-us-gov',
      dnsSuffix: 'amazonaws.com',
      reverseDnsPrefix: 'com.amazonaws',
      globalRegion: 'us-gov-west-1',
      iamHost: 'iam.us-gov.amazonaws.com',
    },
  ],
  [
    'eusc-',
    {
      name: 'aws-eusc',
      dnsSuffix: 'amazonaws.eu',
      reverseDnsPrefix: 'eu.amazonaws',
      globalRegion: 'eusc-de-east-1',
      iamHost: 'iam.eusc-de-east-1.amazonaws.eu',
    },
  ],
];

/** The partition that a region is in. */
export const partitionOf = (region: string): Partition =>
  others.find(([prefix]) => region.startsWith(prefix))?.[1] ?? aws;

/** Whether a text has the form of a region's name. */
export const isRegion = (text: string): boolean => /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text);
