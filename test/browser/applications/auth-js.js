/** The server of an application that signs in with the Cognito provider of Auth.js. */
import { Auth } from '@auth/core';
import Cognito from '@auth/core/providers/cognito';

/** Answers a request; `failures` takes what Auth.js logs. */
export const answer = (request, { provider, failures }) =>
  Auth(request, {
    basePath: '/auth',
    secret: 'a secret of the test alone',
    trustHost: true,
    providers: [Cognito(provider)],
    logger: { error: (error) => failures.push(error) },
  });
