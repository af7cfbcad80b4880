/**
 * The Authorization header of Signature Version 4.
 *
 * @module
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { type CredentialScope, parseCredentialScope } from './credential-scope.ts';

export interface Authorization {
  readonly scope: CredentialScope;
  /** Lower case, in the order given. */
  readonly signedHeaders: readonly string[];
  /** 64 hexadecimal digits. */
  readonly signature: string;
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly dateTime: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

const incomplete = (message: string): CognitoError =>
  new CognitoError('IncompleteSignatureException', message);

/**
 * Reads the header; nothing is verified yet.
 *
 * @throws MissingAuthenticationTokenException when there is no Authorization header
 * @throws IncompleteSignatureException when it is not a well-formed Signature Version 4 header
 */
export function parseAuthorization(headers: Headers): Authorization {
  const header = headers.get('authorization');
  if (header === null) {
    throw new CognitoError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  const [algorithm, rest] = splitOnce(header.trim(), ' ');
  if (algorithm !== ALGORITHM) throw incomplete(`Unsupported authorization type; ${ALGORITHM} is expected.`);

  const parameters = new Map(rest.split(',').map((parameter) => splitOnce(parameter.trim(), '=')));
  const missing = ['Credential', 'SignedHeaders', 'Signature'].filter((name) => !parameters.get(name));
  const dateTime = headers.get('x-amz-date') ?? httpDateTime(headers.get('date'));
  const faults = missing.map((name) => `Authorization header requires '${name}' parameter.`);
  if (dateTime === null) {
    faults.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
  }
  if (faults.length > 0) throw incomplete(faults.join(' '));

  const scope = parseCredentialScope(parameters.get('Credential') ?? '');
  if (!scope) {
    throw incomplete(
      'Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.',
    );
  }
  const signature = parameters.get('Signature') ?? '';
  if (!/^[0-9a-f]{64}$/.test(signature)) throw incomplete('Signature must be 64 hexadecimal digits.');
  const signedHeaders = (parameters.get('SignedHeaders') ?? '').split(';');
  if (!signedHeaders.every((name) => /^[a-z0-9-]+$/.test(name))) {
    throw incomplete('SignedHeaders must be lower-case header names joined with semicolons.');
  }
  if (dateTime === null || !/^\d{8}T\d{6}Z$/.test(dateTime)) {
    throw incomplete("Date must be in ISO-8601 'basic format'.");
  }
  return { scope, signedHeaders, signature, dateTime };
}

/** The parts before and after the first `separator`; the second is empty when there is none. */
function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length).trim()];
}

/** An HTTP date in the form of X-Amz-Date; the text itself when it is neither. */
function httpDateTime(date: string | null): string | null {
  if (date === null || /^\d{8}T\d{6}Z$/.test(date)) return date;
  const at = Date.parse(date);
  if (Number.isNaN(at)) return date;
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
