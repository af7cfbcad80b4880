/**
 * The answer of a PreTokenGeneration function in one form, whatever its version. Which claims may be changed
 * is the tokens' business; here it is about types.
 *
 * @module
 */
import type { AnswerObject } from './trigger-answer.ts';
import { readObject, readString, readStringList, readStringMap } from './trigger-answer.ts';
import type { ClaimChanges, GroupConfiguration, TokenChanges } from './triggers.ts';

const noClaimChanges: ClaimChanges = { claimsToAddOrOverride: {}, claimsToSuppress: [] };

/** What happens where no function is asked. */
export const noTokenChanges: TokenChanges = {
  idToken: noClaimChanges,
  accessToken: { ...noClaimChanges, scopesToAdd: [], scopesToSuppress: [] },
};

/** @throws InvalidLambdaResponseException for a member of the wrong type */
export function readTokenChanges(answer: AnswerObject, version: '1' | '2' | '3'): TokenChanges {
  if (version === '1') {
    const details = readObject(answer, 'claimsOverrideDetails') ?? {};
    const idToken = {
      ...claimChanges(details),
      claimsToAddOrOverride: readStringMap(details, addOrOverride) ?? {},
    };
    return { ...noTokenChanges, idToken, ...groupChanges(details) };
  }
  const details = readObject(answer, 'claimsAndScopeOverrideDetails') ?? {};
  const access = readObject(details, 'accessTokenGeneration') ?? {};
  return {
    idToken: claimChanges(readObject(details, 'idTokenGeneration') ?? {}),
    accessToken: {
      ...claimChanges(access),
      scopesToAdd: readStringList(access, 'scopesToAdd') ?? [],
      scopesToSuppress: readStringList(access, 'scopesToSuppress') ?? [],
    },
    ...groupChanges(details),
  };
}

const addOrOverride = 'claimsToAddOrOverride';

const claimChanges = (details: AnswerObject): ClaimChanges => ({
  claimsToAddOrOverride: readObject(details, addOrOverride) ?? {},
  claimsToSuppress: readStringList(details, 'claimsToSuppress') ?? [],
});

/** Absent: groups stay as they are. Null or empty: they are left out, as the developer guide says. */
function groupChanges(details: AnswerObject): { groups?: GroupConfiguration } {
  if (details.groupOverrideDetails === undefined) return {};
  const groups = readObject(details, 'groupOverrideDetails') ?? {};
  return {
    groups: {
      groupsToOverride: readStringList(groups, 'groupsToOverride') ?? [],
      iamRolesToOverride: readStringList(groups, 'iamRolesToOverride') ?? [],
      preferredRole: readString(groups, 'preferredRole') ?? null,
    },
  };
}
