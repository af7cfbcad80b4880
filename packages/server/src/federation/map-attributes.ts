/**
 * From what a provider says to attributes of the pool.
 *
 * @module
 * @see Amazon Cognito developer guide, "Mapping IdP attributes to profiles and tokens"
 */
import { effectiveMapping } from '@poolkeeper/api/identity-provider/provider-types';
import { canonicalAttributes } from '@poolkeeper/api/user/attributes';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { Upstream } from './federation.ts';

/** Attributes that the provider has a say in; undefined for one that it said nothing of. */
export type MappedAttributes = Readonly<Record<string, string | undefined>>;

/**
 * The attributes that the mapping of a provider gives. What a function of the pool added under the name of an
 * attribute counts as well.
 *
 * @param added - What the InboundFederation function answered
 */
export function mapAttributes(
  { pool, provider }: Pick<Upstream, 'pool' | 'provider'>,
  claims: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>> | undefined,
): MappedAttributes {
  const mapping = Object.entries(effectiveMapping(provider.type, provider.attributeMapping)).filter(
    ([attribute]) => attribute !== 'username',
  );
  const mapped = mapping.map(([attribute, claim]) => [attribute, claims[claim] || undefined] as const);
  const isMapped = new Set(mapping.map(([attribute]) => attribute));
  const isAttribute = new Set(schemaAttributes(pool.settings).map(({ Name }) => Name));
  const direct = Object.entries(added ?? {}).filter(
    ([name]) => name !== 'sub' && isAttribute.has(name) && !isMapped.has(name),
  );
  return Object.fromEntries([...direct, ...mapped]);
}

/** The flag of each address. */
const flags = { email: 'email_verified', phone_number: 'phone_number_verified' } as const;

/** Attributes with those that a provider has a say in. An address that changes is verified if the provider says so. */
export function withMapped(
  current: Readonly<Record<string, string>>,
  mapped: MappedAttributes,
): Readonly<Record<string, string>> {
  const changed: Record<string, string | undefined> = { ...current, ...mapped };
  for (const [address, flag] of Object.entries(flags)) {
    if (!(address in mapped)) continue;
    if (changed[address] === undefined) changed[flag] = undefined;
    else if (mapped[flag] === undefined && changed[address] !== current[address]) changed[flag] = 'false';
    else changed[flag] ??= current[flag] ?? 'false';
  }
  const set = Object.entries(changed).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return canonicalAttributes(Object.fromEntries(set));
}
