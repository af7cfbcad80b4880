/**
 * The public URL, on which nodes of one database agree: tokens name it as their issuer, and a node takes no token that
 * names another.
 *
 * @module
 */
import type { Config } from './config.ts';
import type { Store } from './store/store.ts';
import type { Log } from './system/log.ts';

/** The fact about the database. */
const NAME = 'public-url';

/** What a node knows of itself. */
interface Node {
  /** Where it listens. */
  readonly address: string;
  readonly log: Log;
}

/**
 * With `--public-url` that one, which nodes that start later take over. Without it, on a database that nodes share,
 * the one that another node brought; else the node's own address. Whatever may not be meant is logged as a warning.
 */
export async function agreeOnPublicUrl(
  { settings }: Pick<Store, 'settings'>,
  { publicUrl, database }: Pick<Config, 'publicUrl' | 'database'>,
  { address, log }: Node,
): Promise<string> {
  const own = publicUrl ?? address;
  if (database === undefined) return own;
  const known = await settings.getOrSet(NAME, own);
  if (known === own) return own;
  if (publicUrl === undefined) {
    log.warn('public_url.taken_over', {
      public_url: known,
      address,
      meaning:
        'Issuers are built from the URL of another node of this database. Give --public-url to every node.',
    });
    return known;
  }
  await settings.set(NAME, publicUrl);
  log.warn('public_url.changed', {
    public_url: publicUrl,
    before: known,
    meaning: 'Tokens that name the URL before are refused. Give the same --public-url to every node.',
  });
  return publicUrl;
}
