/**
 * Which ways of signing in through the API a client permits.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication flow methods"
 */
import { legacyAuthFlows, type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import { rotatesRefreshTokens } from './rotation.ts';

/** A value of ExplicitAuthFlows. */
export type ExplicitAuthFlow = NonNullable<UserPoolClientSettings['ExplicitAuthFlows']>[number];

interface Gate {
  /** The value that permits the flow. */
  readonly allowedBy: ExplicitAuthFlow;
  /** Whether a list of legacy values permits it. */
  readonly allowedByLegacy: (flows: readonly ExplicitAuthFlow[]) => boolean;
}

const customOnly = (flows: readonly ExplicitAuthFlow[]): boolean => flows.includes('CUSTOM_AUTH_FLOW_ONLY');

const userPassword: Gate = {
  allowedBy: 'ALLOW_USER_PASSWORD_AUTH',
  allowedByLegacy: (flows) => flows.includes('USER_PASSWORD_AUTH') && !customOnly(flows),
};
const adminPassword: Gate = {
  allowedBy: 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  allowedByLegacy: (flows) => flows.includes('ADMIN_NO_SRP_AUTH') && !customOnly(flows),
};
const refresh: Gate = { allowedBy: 'ALLOW_REFRESH_TOKEN_AUTH', allowedByLegacy: () => true };

/** One row a value of `AuthFlow`. */
const gates = {
  USER_PASSWORD_AUTH: userPassword,
  USER_SRP_AUTH: { allowedBy: 'ALLOW_USER_SRP_AUTH', allowedByLegacy: (flows) => !customOnly(flows) },
  CUSTOM_AUTH: { allowedBy: 'ALLOW_CUSTOM_AUTH', allowedByLegacy: () => true },
  ADMIN_USER_PASSWORD_AUTH: adminPassword,
  ADMIN_NO_SRP_AUTH: adminPassword,
  REFRESH_TOKEN_AUTH: refresh,
  REFRESH_TOKEN: refresh,
  USER_AUTH: { allowedBy: 'ALLOW_USER_AUTH', allowedByLegacy: () => false },
} as const satisfies Record<string, Gate>;

/** A value of `AuthFlow` in InitiateAuth and AdminInitiateAuth. */
export type AuthFlow = keyof typeof gates;

const isLegacy = (flow: ExplicitAuthFlow): boolean => (legacyAuthFlows as readonly string[]).includes(flow);

/** The flows that count: those listed, or the default when none is. */
export function explicitAuthFlows(settings: UserPoolClientSettings): readonly ExplicitAuthFlow[] {
  const listed = settings.ExplicitAuthFlows ?? [];
  return listed.length > 0 ? listed : userPoolClientSettingFields.ExplicitAuthFlows.setting.default;
}

/** Whether the client lists legacy values, which are read in another way than `ALLOW_` values. */
export const listsLegacyAuthFlows = (settings: UserPoolClientSettings): boolean =>
  explicitAuthFlows(settings).some(isLegacy);

/**
 * Whether users may sign in through the client by `flow`. A rotating client refuses REFRESH_TOKEN_AUTH: its
 * tokens are exchanged by GetTokensFromRefreshToken. Whether the operation knows the flow is not asked here.
 */
export function permitsAuthFlow(settings: UserPoolClientSettings, flow: AuthFlow): boolean {
  const gate: Gate = gates[flow];
  if (gate === refresh && rotatesRefreshTokens(settings)) return false;
  const flows = explicitAuthFlows(settings);
  return flows.some(isLegacy) ? gate.allowedByLegacy(flows) : flows.includes(gate.allowedBy);
}

/** Whether the client itself may get tokens by GetClientToken: that flow has to be its only one. */
export function permitsClientToken(settings: UserPoolClientSettings): boolean {
  const flows = explicitAuthFlows(settings);
  return flows.length > 0 && flows.every((flow) => flow === 'ALLOW_CLIENT_TOKEN_AUTH');
}
