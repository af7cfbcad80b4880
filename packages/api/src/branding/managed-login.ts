/**
 * The branding of managed login: a style that belongs to one client.
 *
 * @module
 * @see Amazon Cognito user pools API reference, ManagedLoginBrandingType
 */
import { UserPoolId } from '../common.ts';
import { CognitoError } from '../errors.ts';
import {
  blob,
  choice,
  document,
  flag,
  list,
  optional,
  type Static,
  structure,
  text,
  timestamp,
} from '../shape.ts';
import { type EpochMilliseconds, toTimestamp } from '../units.ts';
import { byteCount, type ImageType, imageTypeOf } from './image.ts';
import { checkStyleSettings, mergedSettings, type StyleSettings } from './style-settings.ts';

/** The id of a style: a UUID of version 4. */
export const ManagedLoginBrandingId = text({
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$',
});

/** The places of a page that show an image. */
export const assetCategories = [
  'FAVICON_ICO',
  'FAVICON_SVG',
  'EMAIL_GRAPHIC',
  'SMS_GRAPHIC',
  'AUTH_APP_GRAPHIC',
  'PASSWORD_GRAPHIC',
  'PASSKEY_GRAPHIC',
  'PAGE_HEADER_LOGO',
  'PAGE_HEADER_BACKGROUND',
  'PAGE_FOOTER_LOGO',
  'PAGE_FOOTER_BACKGROUND',
  'PAGE_BACKGROUND',
  'FORM_BACKGROUND',
  'FORM_LOGO',
  'IDP_BUTTON_ICON',
] as const;

/** One of {@link assetCategories}. */
export type AssetCategory = (typeof assetCategories)[number];

const imageTypeOfExtension = {
  ICO: 'image/x-icon',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  WEBP: 'image/webp',
} as const satisfies Record<string, ImageType>;

/** An image of a style. */
export const Asset = structure({
  Category: choice(assetCategories),
  ColorMode: choice(['LIGHT', 'DARK', 'DYNAMIC']),
  Extension: choice(['ICO', 'JPEG', 'PNG', 'SVG', 'WEBP']),
  Bytes: optional(blob({ max: 1_000_000 })),
  ResourceId: optional(text({ min: 1, max: 40, pattern: String.raw`^[\w\- ]+$` })),
});
export type Asset = Static<typeof Asset>;

export const Assets = list(Asset, { max: 40 });

/** What CreateManagedLoginBranding and UpdateManagedLoginBranding are given. */
export const managedLoginSettings = {
  UseCognitoProvidedValues: optional(flag()),
  Settings: optional(document()),
  Assets: optional(Assets),
};

/** A style as the API shows it. */
export const ManagedLoginBrandingType = structure({
  ManagedLoginBrandingId: optional(ManagedLoginBrandingId),
  UserPoolId: optional(UserPoolId),
  ...managedLoginSettings,
  CreationDate: optional(timestamp()),
  LastModifiedDate: optional(timestamp()),
});
export type ManagedLoginBrandingType = Static<typeof ManagedLoginBrandingType>;

/** A style as whoever keeps it knows it. */
export interface ManagedLoginStyle {
  readonly id: string;
  readonly userPoolId: string;
  /** Absent where the values are Cognito's. */
  readonly settings?: StyleSettings;
  readonly assets: readonly Asset[];
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
}

/** What a request gives. */
interface GivenStyle {
  readonly useCognitoProvidedValues: boolean;
  readonly settings: StyleSettings | undefined;
  readonly assets: readonly Asset[];
}

const refused = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);

/** @throws InvalidParameterException for settings or images that no page can show */
export function checkManagedLoginStyle({ useCognitoProvidedValues, settings, assets }: GivenStyle): void {
  if (useCognitoProvidedValues === (settings !== undefined)) {
    throw refused('useCognitoProvidedValues or settings should be specified (but not both)');
  }
  if (settings) checkStyleSettings(settings);
  const places = assets.map(({ Category, ColorMode }) => `${Category} ${ColorMode}`);
  const repeated = places.find((place, index) => places.indexOf(place) < index);
  if (repeated) throw refused(`There is more than one asset ${repeated}.`);
  for (const asset of assets) checkAsset(asset);
}

function checkAsset({ Category, Extension, Bytes, ResourceId }: Asset): void {
  if (Bytes === undefined) {
    if (ResourceId === undefined) throw refused(`The asset ${Category} has no bytes.`);
    return;
  }
  if ((Extension === 'ICO') !== (Category === 'FAVICON_ICO')) {
    throw refused(`The asset ${Category} cannot have the extension ${Extension}.`);
  }
  if (byteCount(Bytes) === 0 || imageTypeOf(Bytes) !== imageTypeOfExtension[Extension]) {
    throw refused(`The asset ${Category} is not an image of the type ${Extension}.`);
  }
}

/** The type under which an asset is served. */
export const assetType = ({ Extension }: Pick<Asset, 'Extension'>): ImageType =>
  imageTypeOfExtension[Extension];

/**
 * The `ManagedLoginBranding` of every answer: what was set alone, or merged with what the pages have without it
 * (`ReturnMergedResources`).
 */
export function describeManagedLoginStyle(
  style: ManagedLoginStyle,
  resources: 'own' | 'merged' = 'own',
): ManagedLoginBrandingType {
  const settings = resources === 'merged' ? mergedSettings(style.settings ?? {}) : style.settings;
  return {
    ManagedLoginBrandingId: style.id,
    UserPoolId: style.userPoolId,
    UseCognitoProvidedValues: style.settings === undefined,
    ...(settings === undefined ? {} : { Settings: settings }),
    Assets: [...style.assets],
    CreationDate: toTimestamp(style.createdAt),
    LastModifiedDate: toTimestamp(style.modifiedAt),
  };
}
