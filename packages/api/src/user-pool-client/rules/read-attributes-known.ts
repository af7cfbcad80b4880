import { OIDC_PROFILE } from '../attributes.ts';
import { rule } from '../rule.ts';
import { verbOf } from './shared/operation-verb.ts';

/** A client reads only attributes that the pool has. */
export const readAttributesKnown = rule({
  name: 'read attributes exist',
  holds: 'Each read attribute is in the schema of the pool.',
  code: 'InvalidParameterException',
  message: 'Invalid read attributes specified while {verb} a client',
  text: 'observed',
  concerns: ['ReadAttributes'],
  needs: ['schema', 'operation'],
  check: ({ ReadAttributes: names = [] }, { schema, operation }) => {
    const known = new Set([OIDC_PROFILE, ...schema.map(({ Name }) => Name)]);
    const place = names.findIndex((name) => !known.has(name));
    return place < 0 ? undefined : { path: ['ReadAttributes', place], named: { verb: verbOf(operation) } };
  },
});
