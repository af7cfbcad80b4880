/**
 * Pages by key: the token of the next page holds the ordering columns of the last row, so a page costs the
 * same wherever it lies, and rows that come or go meanwhile disturb no other.
 *
 * @module
 */
import type { Page, PageRequest } from './store.ts';

/** The `after` of a page request is not a token that the same listing gave. */
export class InvalidPageToken extends Error {
  override readonly name = 'InvalidPageToken';
  constructor() {
    super('the page token is not one that this listing gave');
  }
}

type Position = readonly (string | number)[];

/**
 * The position after which a page starts.
 *
 * @param start - The position of the first page; a token's members must have its types
 * @throws InvalidPageToken
 */
export function positionOf<Start extends Position>({ after }: PageRequest, start: Start): Start {
  if (after === undefined) return start;
  const position = parsed(after);
  const fits =
    Array.isArray(position) &&
    position.length === start.length &&
    position.every((member, index) =>
      typeof start[index] === 'number' ? Number.isSafeInteger(member) : typeof member === 'string',
    );
  if (!fits) throw new InvalidPageToken();
  // Length and member types were compared just now.
  return position as unknown as Start;
}

function parsed(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    throw new InvalidPageToken();
  }
}

/** A page of rows of which one more than the limit was asked for. */
export function pageOf<Row, Entry>(
  rows: readonly Row[],
  limit: number,
  { record, position }: { record: (row: Row) => Entry; position: (row: Row) => Position },
): Page<Entry> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const page = { rows: shown.map(record) };
  if (last === undefined) return page;
  return { ...page, next: Buffer.from(JSON.stringify(position(last))).toString('base64url') };
}
