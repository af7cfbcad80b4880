import { CognitoError } from '../../errors.ts';
import type { Details } from '../provider-types.ts';
import type { ProviderType } from '../shapes.ts';

/** A provider as it would be kept. */
export interface IdentityProviderSubject {
  readonly name: string;
  readonly type: ProviderType;
  readonly details: Details;
  readonly attributeMapping: Details;
  readonly identifiers: readonly string[];
  /** The attributes of the pool's users. */
  readonly attributes: ReadonlySet<string>;
  /** Whether the service runs for development: providers on this machine need no TLS. */
  readonly development: boolean;
}

/** A rule over an identity provider: the refusal, or undefined when it holds. */
export type IdentityProviderRule = (subject: IdentityProviderSubject) => CognitoError | undefined;

/** A refusal by the text alone. */
export const invalid = (message: string): CognitoError =>
  new CognitoError('InvalidParameterException', message);
