import { preTokenGenerationVersion } from '@poolkeeper/api/user-pool/capabilities';
import type { RunTrigger } from './run-trigger.ts';
import { noTokenChanges, readTokenChanges } from './token-changes.ts';
import type { JsonObject } from './trigger-event.ts';
import { clientMetadataOf, triggerEvent } from './trigger-event.ts';
import type { GroupConfiguration, Triggers } from './triggers.ts';

/**
 * Asks what the tokens should say instead. Version 1 of the event is about the ID token, version 2 adds the
 * access token, version 3 adds tokens without a user: only a function of version 3 is asked about those.
 * @see Amazon Cognito developer guide, "Pre token generation Lambda trigger"
 */
export const preTokenGeneration =
  (run: RunTrigger): Triggers['preTokenGeneration'] =>
  async (source, origin, { groupConfiguration, scopes }) => {
    const version = eventVersions[preTokenGenerationVersion(origin.pool.settings)];
    const withoutUser = source === 'TokenGeneration_ClientCredentials';
    if (withoutUser && version !== '3') return noTokenChanges;
    const subject = withoutUser ? { ...origin, userName: 'ClientCredentials', userAttributes: {} } : origin;
    const event = triggerEvent(subject, {
      version,
      triggerSource: source,
      request: {
        userAttributes: subject.userAttributes,
        groupConfiguration: withoutUser ? null : groupsOf(groupConfiguration),
        ...(version === '1' ? {} : { scopes }),
        ...clientMetadataOf(origin),
      },
      response: version === '1' ? { claimsOverrideDetails: null } : { claimsAndScopeOverrideDetails: null },
    });
    const answer = await run('PreTokenGeneration', origin.pool, event);
    return answer === undefined ? noTokenChanges : readTokenChanges(answer, version);
  };

/** The `version` of the event by LambdaVersion. */
const eventVersions = { V1_0: '1', V2_0: '2', V3_0: '3' } as const;

const groupsOf = (groups: GroupConfiguration | null): JsonObject | null =>
  groups && {
    groupsToOverride: groups.groupsToOverride,
    iamRolesToOverride: groups.iamRolesToOverride,
    preferredRole: groups.preferredRole,
  };
