/**
 * Keys as the operations find and show them.
 *
 * @module
 */
import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { KeyMetadata } from '@poolkeeper/api/companions/kms/shapes';
import { notBuilt } from '@poolkeeper/api/errors';
import type { Static } from '@poolkeeper/api/shape';
import { toTimestamp } from '@poolkeeper/api/units';
import type { Call } from '../../operations/handler.ts';
import type { CustomerKeyRecord } from '../../store/records.ts';

/** `arn:aws:kms:<region>:<account>:key/<id>` */
export const keyArn = ({
  region,
  accountId,
  id,
}: Pick<CustomerKeyRecord, 'region' | 'accountId' | 'id'>): string =>
  `arn:aws:kms:${region}:${accountId}:key/${id}`;

/**
 * The key of an id or an ARN.
 *
 * @throws NotFoundException
 * @throws UnsupportedOperationException for an alias
 */
export async function requireKey(keyIdOrArn: string, { core, region }: Call): Promise<CustomerKeyRecord> {
  if (/^(?:arn:[^/]*:)?alias\//.test(keyIdOrArn)) throw notBuilt('key aliases');
  const key = await core.customerKeys.find(region, keyIdOrArn);
  if (key) return key;
  const { accountId } = core.settings;
  const arn = keyIdOrArn.startsWith('arn:') ? keyIdOrArn : keyArn({ region, accountId, id: keyIdOrArn });
  throw CompanionError.of('kms', 'NotFoundException', `Key '${arn}' does not exist`);
}

/** @throws DisabledException, KMSInvalidStateException unless the key may be used */
export function requireEnabled(key: CustomerKeyRecord): void {
  if (key.content.state === 'Disabled') {
    throw CompanionError.of('kms', 'DisabledException', `${keyArn(key)} is disabled.`);
  }
  refusePendingDeletion(key);
}

/** @throws KMSInvalidStateException for a key that is to be deleted */
export function refusePendingDeletion(key: CustomerKeyRecord): void {
  if (key.content.state === 'PendingDeletion') {
    throw CompanionError.of('kms', 'KMSInvalidStateException', `${keyArn(key)} is pending deletion.`);
  }
}

/**
 * Changes a key, unless another request changed it meanwhile.
 *
 * @throws KMSInvalidStateException where one did
 */
export async function changeKey(
  key: CustomerKeyRecord,
  content: CustomerKeyRecord['content'],
  { core }: Call,
): Promise<void> {
  const changed = { ...key, content, modifiedAt: core.system.clock.now() };
  if ((await core.store.customerKeys.replace(changed, key.version)) === 'conflict') {
    throw CompanionError.of('kms', 'KMSInvalidStateException', `${keyArn(key)} was changed meanwhile.`);
  }
}

/** What DescribeKey and CreateKey show. */
export const metadataOf = (key: CustomerKeyRecord): Static<typeof KeyMetadata> => ({
  AWSAccountId: key.accountId,
  KeyId: key.id,
  Arn: keyArn(key),
  CreationDate: toTimestamp(key.createdAt),
  Enabled: key.content.state === 'Enabled',
  Description: key.content.description,
  KeyUsage: 'ENCRYPT_DECRYPT',
  KeyState: key.content.state,
  ...(key.content.deletionAt === undefined ? {} : { DeletionDate: toTimestamp(key.content.deletionAt) }),
  Origin: 'AWS_KMS',
  KeyManager: 'CUSTOMER',
  CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
  KeySpec: 'SYMMETRIC_DEFAULT',
  EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
  MultiRegion: false,
});
