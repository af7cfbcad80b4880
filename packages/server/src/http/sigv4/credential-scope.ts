/**
 * The scope a signature is valid for.
 *
 * @module
 */

/** `AKID/20260102/eu-west-1/cognito-idp/aws4_request`, taken apart. */
export interface CredentialScope {
  readonly accessKeyId: string;
  /** `YYYYMMDD`. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

/** The scope in a Credential, or undefined when it is not well formed. */
export function parseCredentialScope(credential: string): CredentialScope | undefined {
  const parts = credential.split('/');
  // An access key id may itself hold slashes; the last four elements are the scope.
  const [date, region, service, terminator] = parts.slice(-4);
  const accessKeyId = parts.slice(0, -4).join('/');
  if (accessKeyId === '' || date === undefined || region === undefined || service === undefined)
    return undefined;
  if (terminator !== 'aws4_request' || !/^\d{8}$/.test(date) || !/^[a-z0-9-]{1,32}$/.test(region))
    return undefined;
  return /^[a-z0-9-]{1,64}$/.test(service) ? { accessKeyId, date, region, service } : undefined;
}

/** The scope as the string to sign repeats it. */
export const scopeText = (scope: CredentialScope): string =>
  `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
