/**
 * What a planned pool asks of the operations that make and change it.
 *
 * @module
 */
import type { OperationInput, OperationOutput } from '@poolkeeper/api/operations';
import { changeableSettings, fixedSettings, mfaSettings } from '@poolkeeper/api/user-pool/settings';
import { inputOf } from '../exchange/input-of.ts';
import { memberOf } from '../exchange/names.ts';
import { type Json, toRequest } from '../exchange/to-request.ts';
import { blocksIn, textIn } from '../schema/members.ts';
import type { Values } from '../schema/value.ts';
import { plannedTags } from '../tags.ts';
import { userPoolAttributes } from './attributes.ts';
import { declarationOf } from './schema-attributes.ts';

/** A pool as the service answers it. */
export type Pool = NonNullable<OperationOutput<'DescribeUserPool'>['UserPool']>;

type Members = Readonly<Record<string, Json>>;

const changeable = Object.keys(changeableSettings);
const fixed = Object.keys(fixedSettings);
const mfa = Object.keys(mfaSettings);

/** What attributes stand for. Each of the two policies has a block of its own. */
const managed = Object.entries(userPoolAttributes).map(([name, attribute]) => memberOf(name, attribute));

/** Settings of UpdateUserPool that no attribute stands for. */
const unmanaged = changeable.filter(
  (name) => name !== 'Policies' && name !== 'UserPoolTags' && !managed.includes(name),
);

const pick = (members: Members, names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(members).filter(([name]) => names.includes(name)));

/** The settings of a plan, as requests spell them. */
function settingsOf(planned: Values): Members {
  const { PasswordPolicy, SignInPolicy, ...settings } = toRequest(userPoolAttributes, planned);
  const policies: Members = {
    ...(PasswordPolicy !== undefined && { PasswordPolicy }),
    ...(SignInPolicy !== undefined && { SignInPolicy }),
  };
  return Object.keys(policies).length > 0 ? { ...settings, Policies: policies } : settings;
}

/** CreateUserPool. Factors come after, by SetUserPoolMfaConfig. */
export function createInput(planned: Values): OperationInput<'CreateUserPool'> {
  const settings = settingsOf(planned);
  const kept = Object.entries(pick(settings, fixed)).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  );
  const declared = blocksIn(planned, 'schema').map(declarationOf);
  const tags = plannedTags(planned);
  return {
    ...inputOf('CreateUserPool', {
      ...pick(settings, changeable),
      ...Object.fromEntries(kept),
      PoolName: textIn(planned, 'name') ?? '',
      MfaConfiguration: 'OFF',
    }),
    ...(declared.length > 0 && { Schema: declared }),
    ...(Object.keys(tags).length > 0 && { UserPoolTags: { ...tags } }),
  };
}

/** UpdateUserPool, which replaces all that it takes: what the plan does not know of is given as it is. */
export function updateInput(planned: Values, current: Pool): OperationInput<'UpdateUserPool'> {
  const settings = inputOf('UpdateUserPool', {
    ...pick(settingsOf(planned), changeable),
    UserPoolId: textIn(planned, 'id') ?? '',
    PoolName: textIn(planned, 'name') ?? '',
  });
  const inbound = current.LambdaConfig?.InboundFederation;
  return {
    ...Object.fromEntries(Object.entries(current).filter(([name]) => unmanaged.includes(name))),
    ...settings,
    ...(settings.LambdaConfig &&
      inbound && { LambdaConfig: { ...settings.LambdaConfig, InboundFederation: inbound } }),
    // Factors are for SetUserPoolMfaConfig to change.
    MfaConfiguration: current.MfaConfiguration ?? 'OFF',
  };
}

/** SetUserPoolMfaConfig, which replaces all of its own. */
export function mfaInput(planned: Values, userPoolId: string): OperationInput<'SetUserPoolMfaConfig'> {
  const { SmsAuthenticationMessage, SmsConfiguration, ...settings } = settingsOf(planned);
  const isOn = settings.MfaConfiguration === 'ON' || settings.MfaConfiguration === 'OPTIONAL';
  return inputOf('SetUserPoolMfaConfig', {
    ...pick(settings, mfa),
    UserPoolId: userPoolId,
    // SMS serves verification as well; it is a factor only where there are factors.
    ...(isOn &&
      SmsConfiguration !== undefined && {
        SmsMfaConfiguration: {
          SmsConfiguration,
          ...(SmsAuthenticationMessage !== undefined && { SmsAuthenticationMessage }),
        },
      }),
  });
}

/** Whether a new pool needs SetUserPoolMfaConfig at all. */
export const needsMfa = ({
  MfaConfiguration,
  UserPoolId: _id,
  ...factors
}: OperationInput<'SetUserPoolMfaConfig'>): boolean =>
  (MfaConfiguration ?? 'OFF') !== 'OFF' || Object.keys(factors).length > 0;
