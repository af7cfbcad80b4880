/**
 * The end of every sign-in by the API: PostAuthentication, tokens, the analytics event.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools", steps 9 and 10
 */
import type { TokenGenerationSource } from '../triggers/triggers.ts';
import type { Attempt } from './attempt.ts';
import type { Outcome } from './outcome.ts';
import { runPostAuthentication } from './post-authentication.ts';
import type { KnownSubject } from './subject.ts';

/** Gives tokens to a user who has proved everything that was asked. */
export async function finishSignIn(
  attempt: Attempt,
  subject: KnownSubject,
  source: TokenGenerationSource = 'TokenGeneration_Authentication',
): Promise<Outcome> {
  const { core, pool, client, address, clientMetadata, awsSdkVersion, analyticsEndpointId } = attempt;
  const { user } = subject;
  await runPostAuthentication(attempt, subject);
  const tokens = await core.tokens.signIn({
    pool,
    client,
    user,
    source,
    origin: 'api',
    address,
    clientMetadata,
    awsSdkVersion,
  });
  await core.analytics.record('_userauth.sign_in', { pool, client, user, endpointId: analyticsEndpointId });
  return { kind: 'tokens', tokens };
}
