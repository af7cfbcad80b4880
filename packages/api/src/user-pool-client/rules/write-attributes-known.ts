import { expandAttributes, OIDC_PROFILE, serviceAttributes } from '../attributes.ts';
import type { UserPoolClientSettings } from '../fields.ts';
import { type Fault, rule, type Surroundings } from '../rule.ts';
import { verbOf } from './shared/operation-verb.ts';

/** A client writes attributes that the pool has and that clients may write, the required ones among them. */
export const writeAttributesKnown = rule({
  name: 'write attributes exist and are enough',
  holds:
    'Each write attribute is in the schema of the pool and is not `sub`, `email_verified` or `phone_number_verified`; every attribute that the pool requires is among them.',
  code: 'InvalidParameterException',
  message: 'Invalid write attributes specified while {verb} a client',
  text: 'observed',
  concerns: ['WriteAttributes'],
  needs: ['schema', 'operation'],
  check: (settings, { schema, operation }) => {
    const path = faultPath(settings, schema);
    return path && { path, named: { verb: verbOf(operation) } };
  },
});

function faultPath(
  { WriteAttributes: names = [] }: UserPoolClientSettings,
  schema: Surroundings['schema'],
): Fault['path'] | undefined {
  if (names.length === 0) return undefined;
  const known = new Set([OIDC_PROFILE, ...schema.map(({ Name }) => Name)]);
  const place = names.findIndex((name) => !known.has(name) || serviceAttributes.has(name));
  if (place >= 0) return ['WriteAttributes', place];
  const writable = new Set(expandAttributes(names));
  const isMissing = ({ Name, Required }: Surroundings['schema'][number]): boolean =>
    Required === true && !serviceAttributes.has(Name) && !writable.has(Name);
  return schema.some(isMissing) ? ['WriteAttributes'] : undefined;
}
