/**
 * The settings of a user pool client as attributes, from the model. Both resources have them; the data source shows
 * them.
 *
 * @module
 */

import { membersOf, type TSchema } from '@poolkeeper/api/shape';
import { userPoolClientSettingFields as fields } from '@poolkeeper/api/user-pool-client/fields';
import { lifetimeSettings } from '@poolkeeper/api/user-pool-client/token-validity';
import { toName } from '../exchange/names.ts';
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { unknown } from '../schema/value.ts';

/** A setting that the configuration gives, or the service where the configuration does not. */
const setting = (shape: TSchema, more: Partial<Attribute> = {}): Attribute => ({
  mode: 'optional, computed',
  shape,
  ...more,
});

/** A setting that lists; its order means nothing. */
const set = (shape: TSchema, more: Partial<Attribute> = {}): Attribute =>
  setting(shape, { unordered: true, none: [], ...more });

const block = (shape: TSchema, members: Attributes): Attribute => ({
  mode: 'optional',
  nesting: 'single block',
  shape,
  members,
});

const analytics = fields.AnalyticsConfiguration.properties;

const analyticsConfiguration = block(fields.AnalyticsConfiguration, {
  application_arn: { mode: 'optional', shape: analytics.ApplicationArn },
  application_id: { mode: 'optional', shape: analytics.ApplicationId },
  external_id: { mode: 'optional', shape: analytics.ExternalId },
  // Of a project named by its ARN, the service names a role of its own.
  role_arn: setting(analytics.RoleArn, { unset: unknown }),
  user_data_shared: setting(analytics.UserDataShared),
});

const units = membersOf(fields.TokenValidityUnits);

const tokenValidityUnits = block(
  fields.TokenValidityUnits,
  Object.fromEntries(
    lifetimeSettings.map((name) => {
      const { unit, unitMember } = fields[name].setting.lifetime;
      return [toName(unitMember), setting(units[unitMember] ?? {}, { default: unit })];
    }),
  ),
);

const rotation = fields.RefreshTokenRotation.properties;

const refreshTokenRotation = block(fields.RefreshTokenRotation, {
  feature: { mode: 'required', shape: rotation.Feature },
  retry_grace_period_seconds: setting(rotation.RetryGracePeriodSeconds),
});

const { default: refreshDefault, standsForUnset } = fields.RefreshTokenValidity.setting;

/** Every setting, in alphabetical order but for blocks. */
export const settingAttributes: Attributes = {
  access_token_validity: setting(fields.AccessTokenValidity, { none: 0 }),
  allowed_oauth_flows: set(fields.AllowedOAuthFlows),
  allowed_oauth_flows_user_pool_client: setting(fields.AllowedOAuthFlowsUserPoolClient),
  allowed_oauth_scopes: set(fields.AllowedOAuthScopes),
  auth_session_validity: setting(fields.AuthSessionValidity),
  callback_urls: set(fields.CallbackURLs),
  default_redirect_uri: setting(fields.DefaultRedirectURI, { none: '' }),
  enable_propagate_additional_user_context_data: setting(fields.EnablePropagateAdditionalUserContextData),
  enable_token_revocation: setting(fields.EnableTokenRevocation),
  // Amazon adds flows faster than provider releases list them.
  explicit_auth_flows: set(fields.ExplicitAuthFlows, { open: true }),
  id_token_validity: setting(fields.IdTokenValidity, { none: 0 }),
  logout_urls: set(fields.LogoutURLs),
  prevent_user_existence_errors: setting(fields.PreventUserExistenceErrors, { none: '' }),
  read_attributes: set(fields.ReadAttributes),
  refresh_token_validity: setting(fields.RefreshTokenValidity, {
    // 0 stands for the default, which is what responses show.
    equal: (one, other) =>
      (one === standsForUnset ? refreshDefault : one) === (other === standsForUnset ? refreshDefault : other),
  }),
  supported_identity_providers: set(fields.SupportedIdentityProviders),
  write_attributes: set(fields.WriteAttributes),
  analytics_configuration: analyticsConfiguration,
  refresh_token_rotation: refreshTokenRotation,
  token_validity_units: tokenValidityUnits,
};

/** The settings as something that is looked up shows them. */
export const shownSettings: Attributes = Object.fromEntries(
  Object.entries(settingAttributes).map(([name, attribute]) => [name, shown(attribute)]),
);

function shown({ shape, members, nesting, none, unordered }: Attribute): Attribute {
  return {
    mode: 'computed',
    shape,
    ...(none === undefined ? {} : { none }),
    ...(unordered === undefined ? {} : { unordered }),
    ...(nesting === undefined ? {} : { nesting }),
    ...(members === undefined
      ? {}
      : {
          members: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, shown(member)])),
        }),
  };
}
