import { expect, test } from 'vitest';
import { ownAddress, parseAddress, sourceOf } from './address.ts';
import { executablePath, impliedMirror, platformOf } from './layout.ts';

test.each([
  ['linux', 'x64', 'linux_amd64'],
  ['linux', 'arm64', 'linux_arm64'],
  ['darwin', 'arm64', 'darwin_arm64'],
  ['win32', 'x64', 'windows_amd64'],
] as const)('%s on %s is %s', (platform, architecture, expected) => {
  expect(platformOf({ platform, architecture })).toBe(expected);
});

test('an executable lies where a filesystem mirror has it', () => {
  const address = parseAddress('hashicorp/aws@6.99.0');
  expect(executablePath('/mirror', address, { platform: 'linux', architecture: 'x64' })).toBe(
    '/mirror/registry.terraform.io/hashicorp/aws/6.99.0/linux_amd64/terraform-provider-aws_v6.99.0',
  );
});

test('the implied mirror is in the home folder', () => {
  expect(impliedMirror({}, { home: '/home/ann', platform: 'linux' })).toBe('/home/ann/.terraform.d/plugins');
});

test('an address may name its host', () => {
  const address = parseAddress('terraform.example.com/acme/aws@1.0.0-beta.1');
  expect(address).toEqual({
    host: 'terraform.example.com',
    namespace: 'acme',
    type: 'aws',
    version: '1.0.0-beta.1',
  });
  expect(sourceOf(address)).toBe('terraform.example.com/acme/aws');
  expect(sourceOf(ownAddress('0.1.0'))).toBe('poolkeeper/poolkeeper');
});

test.each([
  'hashicorp/aws',
  'aws@6.0.0',
  'hashicorp/aws@6',
  'hashicorp/aws@~>6.0.0',
  '../aws@1.0.0',
  'a/b/../c@1.0.0',
])('%s is no address in a version', (text) => {
  expect(() => parseAddress(text)).toThrow(`--as ${text} is no provider in a version`);
});
