/**
 * The state of a pool, from what the service answers.
 *
 * @module
 */
import type { OperationOutput } from '@poolkeeper/api/operations';
import { partitionOf } from '@poolkeeper/client/partitions';
import { toState } from '../exchange/to-state.ts';
import { isGone } from '../is-gone.ts';
import { blockIn, blocksIn, flagIn, textIn } from '../schema/members.ts';
import type { Surroundings } from '../schema/resource.ts';
import type { Values } from '../schema/value.ts';
import { tagState } from '../tags.ts';
import { userPoolAttributes } from './attributes.ts';
import type { Pool } from './requests.ts';
import { schemaState } from './schema-attributes.ts';

type Mfa = OperationOutput<'GetUserPoolMfaConfig'>;

/** State now, in the forms of `prior`; undefined when the pool is gone. */
export async function readUserPool(prior: Values, around: Surroundings): Promise<Values | undefined> {
  const UserPoolId = textIn(prior, 'id') ?? '';
  try {
    const { UserPool } = await around.connection.cognito('DescribeUserPool', { UserPoolId });
    if (!UserPool) return undefined;
    const mfa = await around.connection.cognito('GetUserPoolMfaConfig', { UserPoolId });
    return stateOf({ pool: UserPool, mfa }, prior, around);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function stateOf({ pool, mfa }: { pool: Pool; mfa: Mfa }, prior: Values, around: Surroundings): Values {
  const { region } = around.connection;
  const state = toState(userPoolAttributes, responseOf(pool, mfa), prior);
  const sayings = blockIn(state, 'software_token_mfa_configuration');
  const isTokenOff = sayings !== undefined && flagIn(sayings, 'enabled') !== true;
  return {
    ...state,
    ...tagState(pool.UserPoolTags ?? {}, prior, around),
    region,
    endpoint: `cognito-idp.${region}.${partitionOf(region).dnsSuffix}/${pool.Id}`,
    schema: schemaState(pool.SchemaAttributes ?? [], blocksIn(prior, 'schema')),
    // What a pool does anyway is kept as it was said: factors off, names in upper and lower case.
    ...(isTokenOff && !blockIn(prior, 'software_token_mfa_configuration')
      ? { software_token_mfa_configuration: [] }
      : {}),
    ...(pool.UsernameConfiguration ? {} : { username_configuration: caseSensitiveIn(prior) }),
  };
}

const caseSensitiveIn = (prior: Values): readonly Values[] =>
  blocksIn(prior, 'username_configuration').filter((block) => flagIn(block, 'case_sensitive') === true);

/** One object of all that the attributes stand for. Structures that say nothing are no blocks. */
function responseOf(pool: Pool, mfa: Mfa): Readonly<Record<string, unknown>> {
  const { Policies, ...shown } = pool;
  const response = {
    ...shown,
    ...Policies,
    MfaConfiguration: mfa.MfaConfiguration,
    SoftwareTokenMfaConfiguration: mfa.SoftwareTokenMfaConfiguration,
    EmailMfaConfiguration: mfa.EmailMfaConfiguration,
    WebAuthnConfiguration: mfa.WebAuthnConfiguration,
    SmsAuthenticationMessage:
      pool.SmsAuthenticationMessage ?? mfa.SmsMfaConfiguration?.SmsAuthenticationMessage,
    AccountRecoverySetting: pool.AccountRecoverySetting?.RecoveryMechanisms?.length
      ? pool.AccountRecoverySetting
      : undefined,
    UserAttributeUpdateSettings: pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate
      ?.length
      ? pool.UserAttributeUpdateSettings
      : undefined,
    LambdaConfig: Object.keys(pool.LambdaConfig ?? {}).length > 0 ? pool.LambdaConfig : undefined,
    AdminCreateUserConfig: withoutEmptyInvitation(pool.AdminCreateUserConfig),
  };
  return response;
}

const withoutEmptyInvitation = (config: Pool['AdminCreateUserConfig']): Pool['AdminCreateUserConfig'] => {
  if (!config?.InviteMessageTemplate || Object.keys(config.InviteMessageTemplate).length > 0) return config;
  const { InviteMessageTemplate: _empty, ...rest } = config;
  return rest;
};
