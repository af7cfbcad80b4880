import { CompanionError } from '@poolkeeper/api/companions/errors';
import { changeIdentityPool } from './change-identity-pool.ts';
import { checkTags } from './check-tags.ts';
import type { IdentityPoolHandler } from './handler.ts';
import { shownIdentityPool } from './shown-identity-pool.ts';

/**
 * Replaces all settings; tags that are left out stay.
 *
 * @see Amazon Cognito identity pools API reference, UpdateIdentityPool
 */
export const updateIdentityPool: IdentityPoolHandler<'UpdateIdentityPool'> = async (
  { IdentityPoolId, ...settings },
  call,
) => {
  checkTags(settings.IdentityPoolTags ?? {});
  const pool = await changeIdentityPool(IdentityPoolId, call, (content) => {
    const { IdentityPoolTags, DeveloperProviderName } = content.settings;
    if (DeveloperProviderName !== undefined && settings.DeveloperProviderName !== DeveloperProviderName) {
      throw CompanionError.of(
        'identity-pools',
        'InvalidParameterException',
        'The developer provider name of an identity pool cannot be changed.',
      );
    }
    return { ...content, settings: { ...(IdentityPoolTags && { IdentityPoolTags }), ...settings } };
  });
  return shownIdentityPool(pool);
};
