/**
 * What has to be there before the sign-in of a domain is configured.
 *
 * @module
 */
import { trustsService } from '@poolkeeper/api/companions/iam/policy/evaluate';
import { parsePolicy } from '@poolkeeper/api/companions/iam/policy/parse-policy';
import type { CognitoOptions } from '@poolkeeper/api/companions/opensearch/shapes';
import type { Call } from '../../operations/handler.ts';
import { roleOfArn } from '../../store/role-of-arn.ts';
import { placeOf } from '../handler.ts';
import { invalid } from './invalid.ts';

/** The names under which OpenSearch assumes roles. */
const PRINCIPALS = ['es.amazonaws.com', 'opensearchservice.amazonaws.com'] as const;

/** The pools of a domain whose sign-in is on. */
export interface CognitoPools {
  readonly userPoolId: string;
  readonly identityPoolId: string;
}

/**
 * The pools of the options; undefined where sign-in is off.
 *
 * @throws ValidationException when one of the pools or the role is not given or does not exist, or the role does not
 * trust OpenSearch
 */
export async function checkCognitoOptions(
  { Enabled, UserPoolId, IdentityPoolId, RoleArn }: CognitoOptions,
  call: Call,
): Promise<CognitoPools | undefined> {
  if (!Enabled) return undefined;
  if (UserPoolId === undefined || IdentityPoolId === undefined || RoleArn === undefined) {
    throw invalid('CognitoOptions must have UserPoolId, IdentityPoolId and RoleArn when they are enabled.');
  }
  const { store, settings } = call.core;
  const pool = await store.userPools.find(UserPoolId);
  if (pool?.region !== call.region) throw invalid(`User pool ${UserPoolId} does not exist.`);
  if (!(await store.identityPools.find(placeOf(call), IdentityPoolId))) {
    throw invalid(`Identity pool ${IdentityPoolId} does not exist.`);
  }
  const role = await roleOfArn(store, settings.accountId, RoleArn);
  if (!role) throw invalid(`Role ${RoleArn} does not exist.`);
  const trust = parsePolicy(role.content.trustPolicy, 'trust');
  const context = { 'aws:sourceaccount': settings.accountId };
  if (!PRINCIPALS.some((principal) => trustsService(trust, principal, context))) {
    throw invalid('Amazon OpenSearch Service must be allowed to use the passed role');
  }
  return { userPoolId: UserPoolId, identityPoolId: IdentityPoolId };
}
