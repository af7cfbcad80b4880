import { checkManagedLoginStyle, describeManagedLoginStyle } from '@poolkeeper/api/branding/managed-login';
import { CognitoError } from '@poolkeeper/api/errors';
import type { ManagedLoginStyleRecord } from '../../store/records.ts';
import type { Handler } from '../handler.ts';
import { insertInPool } from '../insert-in-pool.ts';
import { findUserPoolClient } from '../user-pool-clients/find-user-pool-client.ts';
import { givenAssets } from './given-assets.ts';
import { noteIdleSettings } from './note-idle-settings.ts';

/** @see Amazon Cognito user pools API reference, CreateManagedLoginBranding */
export const createManagedLoginBranding: Handler<'CreateManagedLoginBranding'> = async (input, call) => {
  const { UserPoolId, ClientId, UseCognitoProvidedValues = false, Settings, Assets = [] } = input;
  const { system } = call.core;
  await findUserPoolClient(input, call);
  const assets = givenAssets(Assets, [], system.ids);
  checkManagedLoginStyle({ useCognitoProvidedValues: UseCognitoProvidedValues, settings: Settings, assets });
  const now = system.clock.now();
  const style: ManagedLoginStyleRecord = {
    id: system.ids.uuid(),
    userPoolId: UserPoolId,
    clientId: ClientId,
    ...(Settings === undefined ? {} : { settings: Settings }),
    assets,
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  if ((await insertInPool('managedLoginStyles', style, call)) === 'conflict') {
    // The client has a style, unless it went away meanwhile.
    await findUserPoolClient(input, call);
    throw new CognitoError(
      'ManagedLoginBrandingExistsException',
      'The app client already has a managed login branding style.',
    );
  }
  noteIdleSettings(Settings, UserPoolId, call);
  return { ManagedLoginBranding: describeManagedLoginStyle(style) };
};
