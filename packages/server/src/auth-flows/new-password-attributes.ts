/**
 * The `userAttributes.<name>` of an answer to NEW_PASSWORD_REQUIRED.
 *
 * @module
 * @see API reference, RespondToAuthChallenge
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { checkAttributes, withoutBlanks } from '@poolkeeper/api/user/attributes';
import { requiredAttributes, schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { writableAttributes } from '@poolkeeper/api/user-pool-client/attributes';
import type { UserRecord } from '../store/records.ts';
import type { Attempt, StringMap } from './attempt.ts';

const PREFIX = 'userAttributes.';

/**
 * The attributes that an answer adds to the user. Blank ones add nothing.
 *
 * @throws NotAuthorizedException for one that the user has already, or that the client may not write
 * @throws InvalidParameterException when a required one is still missing, or a value does not fit the schema
 */
export function attributesOfAnswer({ pool, client, parameters }: Attempt, user: UserRecord): StringMap {
  const given = Object.entries(parameters)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => [name.slice(PREFIX.length), value] as const);
  const schema = schemaAttributes(pool.settings);
  const writable = writableAttributes(client.settings, schema);
  const isKnown = (name: string): boolean => schema.some(({ Name }) => Name === name);
  for (const [name] of given) {
    // The check against the schema names those that there are none of.
    if (!isKnown(name)) continue;
    if (user.attributes[name]) throw alreadyProvided(name);
    if (!writable.has(name)) throw failures.unauthorizedAttribute();
  }
  const added = Object.fromEntries(given);
  const missing = requiredAttributes(pool.settings).find((name) => !user.attributes[name] && !added[name]);
  if (missing !== undefined) throw stillMissing(missing);
  checkAttributes({ schema, current: user.attributes, change: 'sign-up' }, added);
  return withoutBlanks(added);
}

const alreadyProvided = (name: string): CognitoError =>
  new CognitoError('NotAuthorizedException', `Cannot modify an already provided ${name}`);

const stillMissing = (name: string): CognitoError =>
  new CognitoError('InvalidParameterException', `Invalid attributes given, ${name} is missing`);
