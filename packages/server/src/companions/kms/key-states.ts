/**
 * What changes whether a key can be used.
 *
 * @module
 */
import { CompanionError } from '@poolkeeper/api/companions/errors';
import { waitingDays } from '@poolkeeper/api/companions/kms/shapes';
import { toTimestamp } from '@poolkeeper/api/units';
import type { KmsHandler } from './handler.ts';
import { changeKey, keyArn, refusePendingDeletion, requireKey } from './keys.ts';

const DAY = 86_400_000;

const set =
  (state: 'Enabled' | 'Disabled'): KmsHandler<'EnableKey'> =>
  async ({ KeyId }, call) => {
    const key = await requireKey(KeyId, call);
    refusePendingDeletion(key);
    await changeKey(key, { ...key.content, state }, call);
  };

/** @see AWS Key Management Service API reference, EnableKey */
export const enableKey = set('Enabled');

/** @see AWS Key Management Service API reference, DisableKey */
export const disableKey = set('Disabled');

/** @see AWS Key Management Service API reference, ScheduleKeyDeletion */
export const scheduleKeyDeletion: KmsHandler<'ScheduleKeyDeletion'> = async (
  { KeyId, PendingWindowInDays = waitingDays.default },
  call,
) => {
  const key = await requireKey(KeyId, call);
  refusePendingDeletion(key);
  const deletionAt = call.core.system.clock.now() + PendingWindowInDays * DAY;
  await changeKey(key, { ...key.content, state: 'PendingDeletion', deletionAt }, call);
  return {
    KeyId: keyArn(key),
    DeletionDate: toTimestamp(deletionAt),
    KeyState: 'PendingDeletion',
    PendingWindowInDays,
  };
};

/** The key is disabled then. @see AWS Key Management Service API reference, CancelKeyDeletion */
export const cancelKeyDeletion: KmsHandler<'CancelKeyDeletion'> = async ({ KeyId }, call) => {
  const key = await requireKey(KeyId, call);
  const { deletionAt, ...content } = key.content;
  if (deletionAt === undefined) {
    throw CompanionError.of('kms', 'KMSInvalidStateException', `${keyArn(key)} is not pending deletion.`);
  }
  await changeKey(key, { ...content, state: 'Disabled' }, call);
  return { KeyId: keyArn(key) };
};
