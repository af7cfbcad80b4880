import { describeUiCustomization, type UICustomizationType } from '@poolkeeper/api/branding/ui-customization';
import type { Core } from '../../accounts/core.ts';
import { assetPath, serveClassic } from '../../branding/branding-source.ts';
import type { UiCustomizationRecord } from '../../store/records.ts';

/** A customization as the API shows it, with the address of its logo under the public URL. */
export function describeCustomization(
  { settings }: Core,
  customization: UiCustomizationRecord,
): UICustomizationType {
  const { userPoolId, clientId, css, image, ...times } = customization;
  const logo = serveClassic(customization).names.images.FORM_LOGO?.light;
  const path = logo && assetPath({ kind: 'classic', owner: clientId }, logo);
  const shown = { userPoolId, clientId, ...(css ? { css } : {}), ...(image ? { image } : {}), ...times };
  return describeUiCustomization(shown, { imageUrl: path && `${settings.publicUrl}/${userPoolId}${path}` });
}
