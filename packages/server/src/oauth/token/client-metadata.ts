import { OAuthError } from '@poolkeeper/api/oauth-errors';

/**
 * `aws_client_metadata`: a JSON object of strings, for the PreTokenGeneration function.
 *
 * @throws OAuthError invalid_request for anything else
 */
export function readClientMetadata(given: string | undefined): Readonly<Record<string, string>> | undefined {
  if (given === undefined) return undefined;
  const value = parse(given);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed();
  const entries = Object.entries(value).map(([name, text]): [string, string] => {
    if (typeof text !== 'string') throw malformed();
    return [name, text];
  });
  return Object.fromEntries(entries);
}

function parse(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw malformed();
  }
}

const malformed = (): OAuthError => new OAuthError('invalid_request', 'aws_client_metadata is malformed');
