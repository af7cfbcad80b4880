import type { Examples } from '../examples.ts';
import { secretHash, type World } from '../world.ts';
import { NEW_PASSWORD, PASSWORD, SERVER, TEMPORARY_PASSWORD } from '../world-contents.ts';

/** Of sign-in and tokens. */
export const ofSignIn = (world: World) => {
  const { clientId, userPoolId, secretClientId, secretClientSecret, tokens, sessions, srpA } = world;
  const client = { ClientId: clientId };
  const jane = { USERNAME: 'jane', PASSWORD };
  const starts = [
    { ...client, AuthFlow: 'USER_SRP_AUTH', AuthParameters: { USERNAME: 'jane', SRP_A: srpA } },
    { ...client, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: tokens.refresh } },
    { ...client, AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME: 'jane' } },
    { ...client, AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME: 'nobody' } },
    { ...client, AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: 'jane' } },
    { ...client, AuthFlow: 'USER_AUTH', AuthParameters: { ...jane, PREFERRED_CHALLENGE: 'PASSWORD' } },
    {
      ClientId: secretClientId,
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: {
        USERNAME: 'jane',
        SRP_A: srpA,
        SECRET_HASH: secretHash(secretClientSecret, 'jane', secretClientId),
      },
    },
  ] as const;
  const answers = [
    {
      ...client,
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeResponses: sessions.srpAnswer,
      ...sessionOf(sessions.srp),
    },
    {
      ...client,
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: sessions.newPassword.Session,
      ChallengeResponses: { USERNAME: 'ivan', NEW_PASSWORD, 'userAttributes.custom:team': 'a' },
    },
    {
      ...client,
      ChallengeName: 'CUSTOM_CHALLENGE',
      Session: sessions.custom.Session,
      ChallengeResponses: { USERNAME: 'jane', ANSWER: 'blue' },
    },
    {
      ...client,
      ChallengeName: 'SELECT_CHALLENGE',
      Session: sessions.choice.Session,
      ChallengeResponses: { ...jane, ANSWER: 'PASSWORD' },
    },
    {
      ...client,
      ChallengeName: 'SELECT_CHALLENGE',
      Session: sessions.choice.Session,
      ChallengeResponses: { USERNAME: 'jane', ANSWER: 'PASSWORD_SRP', SRP_A: srpA },
    },
  ] as const;
  return {
    InitiateAuth: [
      ...starts,
      { ...client, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: jane },
      {
        ...client,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'ivan', PASSWORD: TEMPORARY_PASSWORD },
      },
      {
        ...client,
        AuthFlow: 'USER_AUTH',
        Session: sessions.afterSignUp.Session,
        AuthParameters: { USERNAME: 'carl' },
      },
    ],
    AdminInitiateAuth: [
      ...starts.map((start) => ({ UserPoolId: userPoolId, ...start })),
      {
        ...client,
        UserPoolId: userPoolId,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: jane,
        ContextData: {
          IpAddress: '192.0.2.1',
          ServerName: 'a',
          ServerPath: '/',
          HttpHeaders: [{ headerName: 'a', headerValue: 'b' }],
        },
      },
    ],
    RespondToAuthChallenge: answers,
    AdminRespondToAuthChallenge: answers.map((answer) => ({ UserPoolId: userPoolId, ...answer })),
    RevokeToken: [{ ...client, Token: tokens.refresh }],
    GetTokensFromRefreshToken: [{ ...client, RefreshToken: tokens.refresh }],
    GetClientToken: [
      { ClientId: world.machineClientId, Secret: world.machineClientSecret, Scopes: [`${SERVER}/read`] },
      { ClientId: world.machineClientId, Secret: world.machineClientSecret },
    ],
  } satisfies Partial<Examples>;
};

const sessionOf = ({ Session }: { readonly Session: string }): { Session?: string } =>
  Session === '' ? {} : { Session };
