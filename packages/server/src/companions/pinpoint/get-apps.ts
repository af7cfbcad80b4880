import { CompanionError } from '@poolkeeper/api/companions/errors';
import { LARGEST_PROJECT_PAGE } from '@poolkeeper/api/companions/pinpoint/shapes';
import { nextToken, pageRequest } from '../../operations/page-tokens.ts';
import { placeOf } from '../handler.ts';
import { describeApp } from './describe-app.ts';
import type { PinpointHandler } from './handler.ts';

/** By id. @see Amazon Pinpoint API reference, Apps */
export const getApps: PinpointHandler<'GetApps'> = async ({ PageSize, Token: token }, call) => {
  const { store, keyring } = call.core;
  const limit = pageSizeOf(PageSize);
  const listing = `GetApps:${call.region}`;
  const page = await store.pinpointApps.list(placeOf(call), pageRequest(keyring, listing, { limit, token }));
  return {
    ApplicationsResponse: { Item: page.rows.map(describeApp), ...nextToken(keyring, listing, page) },
  };
};

/** The number that a text is. @throws BadRequestException when it is none, or too large */
function pageSizeOf(written: string | undefined): number {
  if (written === undefined || written === '') return LARGEST_PROJECT_PAGE;
  const size = Number(written);
  if (/^\d+$/.test(written) && size >= 1 && size <= LARGEST_PROJECT_PAGE) return size;
  throw CompanionError.of(
    'pinpoint',
    'BadRequestException',
    `The page size must be a number from 1 to ${LARGEST_PROJECT_PAGE}.`,
  );
}
