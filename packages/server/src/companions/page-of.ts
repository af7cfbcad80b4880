import { nextToken, pageRequest } from '../operations/page-tokens.ts';
import type { Keyring } from '../system/keyring.ts';

/** What a request says about the page that it wants of a listing. */
interface PageWish {
  /** Names the operation and whose rows it lists. */
  readonly listing: string;
  readonly limit: number;
  readonly token: string | undefined;
}

/**
 * A page of what is at hand as a whole, in the order of its keys.
 *
 * @throws InvalidParameterException when the token was not given out for this listing
 */
export function pageOf<Entry>(
  keyring: Keyring,
  entries: readonly (readonly [key: string, entry: Entry])[],
  { listing, limit, token }: PageWish,
): { readonly rows: readonly Entry[]; readonly NextToken?: string } {
  const { after } = pageRequest(keyring, listing, { limit, token });
  const rest = entries
    .filter(([key]) => after === undefined || key > after)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const page = rest.slice(0, limit);
  const last = rest.length > limit ? page.at(-1)?.[0] : undefined;
  return {
    rows: page.map(([, entry]) => entry),
    ...nextToken(keyring, listing, last === undefined ? {} : { next: last }),
  };
}
