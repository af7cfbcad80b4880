import { OAuthError } from '@poolkeeper/api/oauth-errors';

/**
 * A parameter of a query or form. One without a value counts as absent.
 *
 * @throws OAuthError invalid_request when it is there more than once
 * @see RFC 6749 sections 3.1 and 3.2
 */
export function parameter(parameters: URLSearchParams, name: string): string | undefined {
  const [value, ...others] = parameters.getAll(name);
  if (others.length > 0) throw new OAuthError('invalid_request', `${name} is given more than once`);
  return value === '' ? undefined : value;
}

/** The words of a parameter that lists them, each once, in order. */
export const words = (value: string): readonly string[] => [
  ...new Set(value.split(' ').filter((word) => word !== '')),
];
