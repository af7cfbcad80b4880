/**
 * The rules about a client's settings together, in the order in which they are checked.
 *
 * @module
 * @see docs/reference/user-pool-client.md
 */
import type { CognitoError } from '../errors.ts';
import type { UserPoolClientSettings } from './fields.ts';
import { type FaultPath, type Rule, refusal, type Surroundings } from './rule.ts';
import { analyticsForm } from './rules/analytics-form.ts';
import { analyticsRegion } from './rules/analytics-region.ts';
import { authFlowsOfOneKind } from './rules/auth-flows-of-one-kind.ts';
import { callbackUrlsRequired } from './rules/callback-urls-required.ts';
import { choiceBasedSignInTier } from './rules/choice-based-sign-in-tier.ts';
import { clientCredentialsAlone } from './rules/client-credentials-alone.ts';
import { clientCredentialsScopes } from './rules/client-credentials-scopes.ts';
import { clientCredentialsSecret } from './rules/client-credentials-secret.ts';
import { clientTokenAuthAlone } from './rules/client-token-auth-alone.ts';
import { clientTokenAuthSecret } from './rules/client-token-auth-secret.ts';
import { defaultRedirectRegistered } from './rules/default-redirect-registered.ts';
import { dynamicRegistrationScope } from './rules/dynamic-registration-scope.ts';
import { identityProviderExists } from './rules/identity-provider-exists.ts';
import { oauthFlowsAndScopes } from './rules/oauth-flows-and-scopes.ts';
import { oneWayToASecret } from './rules/one-way-to-a-secret.ts';
import { readAttributesKnown } from './rules/read-attributes-known.ts';
import { redirectAbsolute } from './rules/redirect-absolute.ts';
import { redirectFragment } from './rules/redirect-fragment.ts';
import { redirectHttps } from './rules/redirect-https.ts';
import { rotationWithoutRefreshFlow } from './rules/rotation-without-refresh-flow.ts';
import { scopeExists } from './rules/scope-exists.ts';
import { tokenLifetimeOrder } from './rules/token-lifetime-order.ts';
import { tokenLifetimeRange } from './rules/token-lifetime-range.ts';
import { userContextSecret } from './rules/user-context-secret.ts';
import { writeAttributesKnown } from './rules/write-attributes-known.ts';

/** One row a rule; the first that fails is the answer. */
export const userPoolClientRules: readonly Rule[] = [
  oneWayToASecret,
  authFlowsOfOneKind,
  clientTokenAuthAlone,
  clientTokenAuthSecret,
  choiceBasedSignInTier,
  rotationWithoutRefreshFlow,
  tokenLifetimeRange,
  tokenLifetimeOrder,
  userContextSecret,
  oauthFlowsAndScopes,
  clientCredentialsAlone,
  clientCredentialsSecret,
  callbackUrlsRequired,
  clientCredentialsScopes,
  dynamicRegistrationScope,
  scopeExists,
  redirectAbsolute,
  redirectHttps,
  redirectFragment,
  defaultRedirectRegistered,
  identityProviderExists,
  readAttributesKnown,
  writeAttributesKnown,
  analyticsForm,
  analyticsRegion,
];

/** Settings and all that surrounds them, as the service knows it. Secrets not named are none. */
export type UserPoolClientSubject = { readonly settings: UserPoolClientSettings } & Omit<
  Surroundings,
  'generateSecret' | 'givenSecret'
> &
  Partial<Pick<Surroundings, 'generateSecret' | 'givenSecret'>>;

/** A rule that failed, where, and what the service answers. */
export interface Violation {
  readonly rule: Rule;
  readonly path: FaultPath;
  readonly error: CognitoError;
}

/** What a caller knows that does not know everything, as before a plan is applied. */
export interface PartialSubject extends Partial<Surroundings> {
  readonly settings: UserPoolClientSettings;
  /** Settings whose values are not known yet: rules that concern them are passed over. */
  readonly unknown?: ReadonlySet<FaultPath[0]>;
}

/**
 * Every rule that certainly fails, as far as `subject` goes: a rule that needs more than is known is passed over.
 * Rules run in order, and each names its first fault alone.
 */
export function* findViolations(subject: PartialSubject): Generator<Violation> {
  const { settings, unknown, ...known } = subject;
  for (const rule of userPoolClientRules) {
    if (rule.concerns.some((name) => unknown?.has(name))) continue;
    if (rule.needs.some((need) => known[need] === undefined)) continue;
    // Every member that the rule needs was just seen; it is typed to read no other.
    const fault = rule.check(settings, known as Surroundings);
    if (fault) yield { rule, path: fault.path, error: refusal(rule, fault) };
  }
}

/**
 * Checks settings as creation or an update would leave them, together and against their pool.
 *
 * @throws InvalidParameterException, InvalidOAuthFlowException, ScopeDoesNotExistException,
 * FeatureUnavailableInTierException or UnsupportedOperationException: what the first failing rule says
 */
export function checkUserPoolClient(subject: UserPoolClientSubject): void {
  for (const { error } of findViolations({ generateSecret: false, givenSecret: false, ...subject }))
    throw error;
}
