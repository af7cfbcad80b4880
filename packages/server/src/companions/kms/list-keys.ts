import { CompanionError } from '@poolkeeper/api/companions/errors';
import { InvalidPageToken } from '../../store/page.ts';
import { placeOf } from '../handler.ts';
import type { KmsHandler } from './handler.ts';
import { keyArn } from './keys.ts';

const PAGE = 100;

/** @see AWS Key Management Service API reference, ListKeys */
export const listKeys: KmsHandler<'ListKeys'> = async ({ Limit: limit = PAGE, Marker: after }, call) => {
  try {
    const { rows, next } = await call.core.store.customerKeys.list(placeOf(call), {
      limit,
      ...(after === undefined ? {} : { after }),
    });
    const now = call.core.system.clock.now();
    const there = rows.filter(({ content: { deletionAt = Infinity } }) => deletionAt > now);
    return {
      Keys: there.map((key) => ({ KeyId: key.id, KeyArn: keyArn(key) })),
      Truncated: next !== undefined,
      ...(next === undefined ? {} : { NextMarker: next }),
    };
  } catch (error) {
    if (error instanceof InvalidPageToken) {
      throw CompanionError.of('kms', 'InvalidMarkerException', 'The marker is not one that a listing gave.');
    }
    throw error;
  }
};
