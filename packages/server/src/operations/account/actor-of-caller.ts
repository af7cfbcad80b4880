import type { Actor } from '../../accounts/actor.ts';
import { requireCaller, type SignedInUser } from '../../accounts/require-caller.ts';
import type { Call } from '../handler.ts';

/**
 * The user whom an access token stands for, as whoever acts.
 *
 * @throws NotAuthorizedException when the token does not stand or lacks the scope of self-service
 */
export async function actorOfCaller(
  input: {
    readonly AccessToken: string;
    readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
  },
  { core, awsSdkVersion }: Call,
): Promise<Actor & SignedInUser> {
  const caller = await requireCaller(core, input.AccessToken);
  return { ...caller, clientMetadata: input.ClientMetadata, awsSdkVersion };
}
