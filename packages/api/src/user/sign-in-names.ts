/**
 * The names under which a user signs in. Any of them may stand where the API says `Username`.
 *
 * @module
 * @see Amazon Cognito developer guide, "User pool attributes", "Customizing sign-in attributes"
 */
import { aliasAttributes, isCaseSensitive, usernameAttributes } from '../user-pool/capabilities.ts';
import type { UserPoolSettings } from '../user-pool/settings.ts';
import { type Identified, isFederated } from './identities.ts';

/** The settings of a pool that decide about sign-in names. */
export interface SignInNaming {
  /** `email`, `phone_number`: the attributes that stand in place of a username. Excludes aliases. */
  readonly usernameAttributes: readonly string[];
  /** `email`, `phone_number`, `preferred_username`: the attributes that sign in besides the username. */
  readonly aliasAttributes: readonly string[];
  /** Whether `Anna` and `anna` are two names. */
  readonly caseSensitive: boolean;
}

/** How a pool names its users. */
export const signInNaming = (settings: UserPoolSettings): SignInNaming => ({
  usernameAttributes: usernameAttributes(settings),
  aliasAttributes: aliasAttributes(settings),
  caseSensitive: isCaseSensitive(settings),
});

/** What of a user makes sign-in names. */
export interface NamedUser {
  readonly sub: string;
  readonly username: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a sign-in name is taken from. */
export type SignInNameKind = 'username' | 'sub' | 'email' | 'phone_number' | 'preferred_username';

/** A sign-in name in the pool's case. */
export interface NamedSignIn {
  readonly kind: SignInNameKind;
  readonly name: string;
}

/** `name` in the pool's case: what is stored and what is looked up. */
export const signInKey = ({ caseSensitive }: Pick<SignInNaming, 'caseSensitive'>, name: string): string =>
  caseSensitive ? name : name.toLowerCase();

/**
 * Every name under which `user` signs in, in the pool's case.
 *
 * The email and phone number of an alias pool sign in once they are verified; those of a pool whose usernames
 * they are, always. Those of a user who came from an identity provider sign nobody in: somebody else's word for an
 * address must not stand in the way of whoever has it.
 */
export function signInNames(naming: SignInNaming, user: NamedUser & Identified): readonly NamedSignIn[] {
  const { sub, username, attributes } = user;
  const names: NamedSignIn[] = [{ kind: 'username', name: signInKey(naming, username) }];
  if (sub !== username) names.push({ kind: 'sub', name: sub });
  if (isFederated(user)) return names;
  for (const kind of ['email', 'phone_number'] as const) {
    const value = attributes[kind];
    if (!value) continue;
    const isVerifiedAlias =
      naming.aliasAttributes.includes(kind) && attributes[`${kind}_verified`] === 'true';
    if (isVerifiedAlias || naming.usernameAttributes.includes(kind)) {
      names.push({ kind, name: signInKey(naming, value) });
    }
  }
  const preferred = attributes.preferred_username;
  if (preferred && naming.aliasAttributes.includes('preferred_username')) {
    names.push({ kind: 'preferred_username', name: signInKey(naming, preferred) });
  }
  return names;
}
