/**
 * What is measured, a row a kind of request.
 *
 * @module
 */

import type { Work } from './load.ts';
import type { CryptoRates } from './machine-limit.ts';
import { answer } from './srp-client.ts';
import { type AuthAnswer, passwordInput, type Subject } from './subject.ts';
import { authorize, exchange, loginPath } from './website.ts';
import { callOk } from './wire.ts';

export interface Scenario {
  readonly name: string;
  /** What cryptography alone would allow a second; absent where there is next to none. */
  readonly limit?: (rates: CryptoRates) => number;
  readonly limitText?: string;
  /** The least ratio of the limit that is accepted. */
  readonly goal?: number;
  readonly work: (subject: Subject) => Work;
}

const each = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

export const scenarios: readonly Scenario[] = [
  {
    name: 'password sign-in',
    limitText: '2 signatures, 1 power',
    limit: ({ rsaSignatures, powers256 }) => 1 / (2 / rsaSignatures + 1 / powers256),
    goal: 0.6,
    work: (subject) => async (wire, index) => {
      await callOk(wire, 'InitiateAuth', passwordInput(subject, each(subject.users, index).username));
    },
  },
  {
    name: 'SRP sign-in',
    limitText: "2 signatures, 3 powers, and the measuring client's own",
    limit: ({ rsaSignatures, powers256, powers512 }) =>
      1 / (2 / rsaSignatures + 3 / powers256 + 1 / powers512),
    goal: 0.6,
    work: (subject) => async (wire, index) => {
      const user = each(subject.users, index);
      const { ChallengeParameters = {} } = await callOk<AuthAnswer>(wire, 'InitiateAuth', {
        ClientId: subject.clientId,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: user.username, SRP_A: user.publicValue },
      });
      const { AuthenticationResult } = await callOk<AuthAnswer>(wire, 'RespondToAuthChallenge', {
        ClientId: subject.clientId,
        ChallengeName: 'PASSWORD_VERIFIER',
        ChallengeResponses: answer(user, ChallengeParameters, new Date()),
      });
      if (!AuthenticationResult) throw new Error('SRP gave no tokens');
    },
  },
  {
    name: 'refresh',
    limitText: '2 signatures',
    limit: ({ rsaSignatures }) => rsaSignatures / 2,
    goal: 0.5,
    work: (subject) => async (wire, index) => {
      await callOk(wire, 'InitiateAuth', {
        ClientId: subject.clientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: each(subject.tokens, index).refreshToken },
      });
    },
  },
  {
    name: 'client_credentials',
    limitText: '1 signature',
    limit: ({ rsaSignatures }) => rsaSignatures,
    goal: 0.4,
    work: ({ userPoolId, machine }) => {
      const form = {
        grant_type: 'client_credentials',
        client_id: machine.clientId,
        client_secret: machine.secret,
      };
      return async (wire) => {
        const { status, body } = await wire.post(`/${userPoolId}/oauth2/token`, form);
        if (status !== 200) throw new Error(`client_credentials answered ${status}: ${body}`);
      };
    },
  },
  {
    name: 'code exchange',
    limitText: '2 signatures; the unit is an authorize by cookie and the exchange of its code',
    limit: ({ rsaSignatures }) => rsaSignatures / 2,
    work: (subject) => async (wire, index) => {
      await exchange(wire, subject, await authorize(wire, subject, each(subject.visitors, index)));
    },
  },
  {
    name: 'sign-in page',
    work: (subject) => async (wire) => {
      const { status } = await wire.get(loginPath(subject));
      if (status !== 200) throw new Error(`the sign-in page answered ${status}`);
    },
  },
  {
    name: 'userInfo',
    work: (subject) => async (wire, index) => {
      const authorization = `Bearer ${each(subject.visitors, index).accessToken}`;
      const { status, body } = await wire.get(`/${subject.userPoolId}/oauth2/userInfo`, { authorization });
      if (status !== 200) throw new Error(`userInfo answered ${status}: ${body}`);
    },
  },
  {
    name: 'JWKS',
    work:
      ({ userPoolId }) =>
      async (wire) => {
        const { status } = await wire.get(`/${userPoolId}/.well-known/jwks.json`);
        if (status !== 200) throw new Error(`the keys answered ${status}`);
      },
  },
  {
    name: 'GetUser',
    work: (subject) => async (wire, index) => {
      await callOk(wire, 'GetUser', { AccessToken: each(subject.tokens, index).accessToken });
    },
  },
  {
    name: 'DescribeUserPoolClient',
    work:
      ({ userPoolId, clientId }) =>
      async (wire) => {
        const input = { UserPoolId: userPoolId, ClientId: clientId };
        await callOk(wire, 'DescribeUserPoolClient', input, { signed: true });
      },
  },
  {
    name: 'ListUsers by e-mail',
    work:
      ({ userPoolId, size }) =>
      async (wire, index) => {
        const Filter = `email = "crowd-${(index * 7919) % (size / 2)}@example.com"`;
        const { Users } = await callOk<{ Users: unknown[] }>(
          wire,
          'ListUsers',
          { UserPoolId: userPoolId, Filter },
          { signed: true },
        );
        if (Users.length !== 1) throw new Error(`${Filter} found ${Users.length} users`);
      },
  },
];
