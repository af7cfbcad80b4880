import { checkManagedLoginStyle, describeManagedLoginStyle } from '@poolkeeper/api/branding/managed-login';
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import type { OperationInput } from '@poolkeeper/api/operations';
import type { ManagedLoginStyleRecord } from '../../store/records.ts';
import type { Handler } from '../handler.ts';
import { findStyle } from './find-style.ts';
import { givenAssets } from './given-assets.ts';
import { noteIdleSettings } from './note-idle-settings.ts';

/**
 * Settings and images that are given replace those there were; what is left out stays.
 *
 * @see Amazon Cognito user pools API reference, UpdateManagedLoginBranding
 */
export const updateManagedLoginBranding: Handler<'UpdateManagedLoginBranding'> = async (input, call) => {
  const { store, system } = call.core;
  const current = await findStyle(namedIn(input), call);
  const { settings: _, ...rest } = current;
  const settings = settingsAfter(input, current);
  const assets =
    input.Assets === undefined ? current.assets : givenAssets(input.Assets, current.assets, system.ids);
  const style: ManagedLoginStyleRecord = {
    ...rest,
    ...(settings === undefined ? {} : { settings }),
    assets,
    modifiedAt: system.clock.now(),
    version: current.version + 1,
  };
  checkManagedLoginStyle({
    useCognitoProvidedValues: input.UseCognitoProvidedValues ?? settings === undefined,
    settings: input.UseCognitoProvidedValues ? input.Settings : settings,
    assets,
  });
  if ((await store.managedLoginStyles.replace(style, current.version)) === 'conflict') {
    throw failures.concurrentModification();
  }
  noteIdleSettings(input.Settings, current.userPoolId, call);
  return { ManagedLoginBranding: describeManagedLoginStyle(style) };
};

/** The model has both ids optional; without them there is nothing to update. */
function namedIn({ UserPoolId, ManagedLoginBrandingId }: OperationInput<'UpdateManagedLoginBranding'>): {
  readonly UserPoolId: string;
  readonly ManagedLoginBrandingId: string;
} {
  if (UserPoolId === undefined || ManagedLoginBrandingId === undefined) {
    throw new CognitoError(
      'InvalidParameterException',
      'UserPoolId and ManagedLoginBrandingId are required.',
    );
  }
  return { UserPoolId, ManagedLoginBrandingId };
}

const settingsAfter = (
  { UseCognitoProvidedValues, Settings }: OperationInput<'UpdateManagedLoginBranding'>,
  current: ManagedLoginStyleRecord,
): ManagedLoginStyleRecord['settings'] => {
  if (Settings !== undefined) return Settings;
  return UseCognitoProvidedValues ? undefined : current.settings;
};
