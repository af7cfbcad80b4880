/**
 * Steps that many tests of sign-in take.
 *
 * @module
 */
import type { OperationOutput } from '@poolkeeper/api/operations';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import type { UserPoolClientRecord, UserPoolRecord } from '../../../store/records.ts';
import type { SignInService } from './sign-in-service.ts';
import { startSrpClient } from './srp-client.ts';

/** A password that the default policy takes. */
export const PASSWORD = 'Str0ng-pass!';

/** Settings of a client that permits every flow. */
export const everyFlow: UserPoolClientSettings = {
  ExplicitAuthFlows: [
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
    'ALLOW_CUSTOM_AUTH',
    'ALLOW_USER_AUTH',
  ],
};

export type Step = OperationOutput<'InitiateAuth'>;
type Strings = Readonly<Record<string, string | undefined>>;

/** InitiateAuth. */
export const initiate = (
  service: SignInService,
  { clientId: ClientId }: UserPoolClientRecord,
  AuthFlow: string,
  AuthParameters: Strings,
  more: object = {},
): Promise<Step> => service.call('InitiateAuth', { AuthFlow, ClientId, AuthParameters, ...more });

/** RespondToAuthChallenge. */
export const respond = (
  service: SignInService,
  { clientId: ClientId }: UserPoolClientRecord,
  ChallengeName: string,
  ChallengeResponses: Strings,
  more: object = {},
): Promise<Step> =>
  service.call('RespondToAuthChallenge', { ChallengeName, ClientId, ChallengeResponses, ...more });

/** Signs in with USER_PASSWORD_AUTH. */
export const signIn = (
  service: SignInService,
  client: UserPoolClientRecord,
  { USERNAME = 'ann', PASSWORD: password = PASSWORD, ...more }: Strings = {},
): Promise<Step> =>
  initiate(service, client, 'USER_PASSWORD_AUTH', { USERNAME, PASSWORD: password, ...more });

/** Signs in with USER_SRP_AUTH, as Amazon's own client does. */
export async function signInBySrp(
  service: SignInService,
  { pool, client }: { pool: UserPoolRecord; client: UserPoolClientRecord },
  { username = 'ann', password = PASSWORD } = {},
): Promise<Step> {
  const srp = startSrpClient(pool.userPoolId);
  const started = await initiate(service, client, 'USER_SRP_AUTH', {
    USERNAME: username,
    SRP_A: srp.publicValue,
  });
  const answer = srp.answer(started.ChallengeParameters ?? {}, password, service.clock.now());
  return respond(service, client, 'PASSWORD_VERIFIER', answer);
}

/** What a JWT claims. */
export const claimsOf = (token = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));

/** The tokens of a step that ends with them. */
export function tokensOf(
  step: Pick<Step, 'AuthenticationResult'>,
): NonNullable<Step['AuthenticationResult']> {
  if (!step.AuthenticationResult) throw new Error(`no tokens: ${JSON.stringify(step)}`);
  return step.AuthenticationResult;
}

const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
