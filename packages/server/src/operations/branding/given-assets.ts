import type { Asset } from '@poolkeeper/api/branding/managed-login';
import { CognitoError } from '@poolkeeper/api/errors';
import type { Ids } from '../../system/system.ts';

/**
 * The images of a style, each with an id. One that is given by its id alone stays as it is.
 *
 * @throws InvalidParameterException for the id of no image that the style has
 */
export function givenAssets(given: readonly Asset[], current: readonly Asset[], ids: Ids): readonly Asset[] {
  return given.map((asset) => {
    if (asset.Bytes !== undefined) return { ...asset, ResourceId: asset.ResourceId ?? ids.uuid() };
    const kept = current.find(
      ({ ResourceId }) => ResourceId !== undefined && ResourceId === asset.ResourceId,
    );
    if (kept) return { ...kept, ...asset };
    throw new CognitoError('InvalidParameterException', `The asset ${asset.Category} has no bytes.`);
  });
}
