/**
 * The branding of the classic hosted UI: a style sheet and a logo, for one client or for all that have none.
 *
 * @module
 * @see Amazon Cognito user pools API reference, UICustomizationType
 */
import { ClientId, UserPoolId } from '../common.ts';
import { CognitoError } from '../errors.ts';
import { blob, optional, type Static, structure, text, timestamp } from '../shape.ts';
import { type EpochMilliseconds, toTimestamp } from '../units.ts';
import { safeClassicCss } from './classic-css.ts';
import { byteCount, imageTypeOf } from './image.ts';

/** What stands for every client that has no customization of its own. */
export const ALL_CLIENTS = 'ALL';

/** The largest logo, in bytes. The model's bound of the request is wider. */
const LARGEST_LOGO = 100 * 1024;

export const ClassicCss = text({ max: 131_072 });

export const LogoFile = blob({ max: 131_072 });

/** A customization as the API shows it. */
export const UICustomizationType = structure({
  UserPoolId: optional(UserPoolId),
  ClientId: optional(ClientId),
  ImageUrl: optional(text()),
  CSS: optional(ClassicCss),
  CSSVersion: optional(text()),
  LastModifiedDate: optional(timestamp()),
  CreationDate: optional(timestamp()),
});
export type UICustomizationType = Static<typeof UICustomizationType>;

/** A customization as whoever keeps it knows it. */
export interface UiCustomization {
  readonly userPoolId: string;
  /** A client, or {@link ALL_CLIENTS}. */
  readonly clientId: string;
  readonly css?: string;
  /** Base64. */
  readonly image?: string;
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
}

const refused = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);

/**
 * Checks what SetUICustomization is given.
 *
 * @throws InvalidParameterException without a domain, or for a style sheet or logo that pages may not show
 */
export function checkUiCustomization(
  { css, image }: Pick<UiCustomization, 'css' | 'image'>,
  { domains }: { readonly domains: number },
): void {
  if (domains === 0) throw refused('There has to be an existing domain associated with this user pool');
  if (css !== undefined) safeClassicCss(css);
  if (image === undefined || image === '') return;
  if (byteCount(image) > LARGEST_LOGO) throw refused('The logo must not be larger than 100 KB.');
  if (!['image/png', 'image/jpeg'].includes(imageTypeOf(image) ?? '')) {
    throw refused('The logo must be a PNG or JPEG image.');
  }
}

/** The `UICustomization` of every answer. `imageUrl` is where the logo is served. */
export const describeUiCustomization = (
  { userPoolId, clientId, css, createdAt, modifiedAt }: UiCustomization,
  { imageUrl }: { readonly imageUrl: string | undefined },
): UICustomizationType => ({
  UserPoolId: userPoolId,
  ClientId: clientId,
  ...(imageUrl === undefined ? {} : { ImageUrl: imageUrl }),
  ...(css === undefined ? {} : { CSS: css, CSSVersion: versionOf(modifiedAt) }),
  LastModifiedDate: toTimestamp(modifiedAt),
  CreationDate: toTimestamp(createdAt),
});

const versionOf = (at: EpochMilliseconds): string =>
  new Date(at).toISOString().replaceAll(/\D/g, '').slice(0, 14);
