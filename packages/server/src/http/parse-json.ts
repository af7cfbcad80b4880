import { CognitoError } from '@poolkeeper/api/errors';

/** A body as a structure; an empty one has no members. @throws SerializationException when it is none */
export function parseJson(body: Buffer): object {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new CognitoError('SerializationException', 'The request body is not JSON.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new CognitoError('SerializationException', 'The request body is not a JSON object.');
}
