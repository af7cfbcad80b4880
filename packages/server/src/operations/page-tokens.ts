/**
 * `NextToken`: where the store's next page begins, sealed, so that it tells nothing and none can be made up.
 *
 * @module
 */
import { failures } from '@poolkeeper/api/failures';
import type { Page, PageRequest } from '../store/store.ts';
import type { Keyring, Sealed } from '../system/keyring.ts';

/** What a request says about the page it wants. */
interface PageWish {
  readonly limit: number;
  readonly token: string | undefined;
}

/**
 * The store's request for a page of `listing`, which names the operation and whose rows it lists.
 *
 * @throws InvalidParameterException when the token was not given out for this listing
 */
export function pageRequest(keyring: Keyring, listing: string, { limit, token }: PageWish): PageRequest {
  return token === undefined ? { limit } : { limit, after: openToken(keyring, listing, token) };
}

function openToken(keyring: Keyring, listing: string, token: string): string {
  try {
    // Whatever the caller sent: opening proves that the keyring sealed it for this listing.
    return keyring.open(context(listing), token as Sealed).toString('utf8');
  } catch {
    // The one reason to fail is that it was not; the caller needs no other.
    throw failures.invalidPaginationToken();
  }
}

/** The `NextToken` of an answer; absent on the last page. */
export const nextToken = (
  keyring: Keyring,
  listing: string,
  page: Pick<Page<unknown>, 'next'>,
): { NextToken?: string } =>
  page.next === undefined ? {} : { NextToken: keyring.seal(context(listing), page.next) };

const context = (listing: string): string => `page:${listing}`;
