import type { UserPoolClientSettings } from '../../fields.ts';
import type { Fault } from '../../rule.ts';

/** The settings that list URLs for a browser to be sent to. */
export const redirectSettings = ['CallbackURLs', 'LogoutURLs'] as const;

/** The first callback or logout URL that `isBroken`. */
export function firstBrokenUrl(
  settings: UserPoolClientSettings,
  isBroken: (url: string) => boolean,
): Fault | undefined {
  for (const name of redirectSettings) {
    const urls = settings[name] ?? [];
    const place = urls.findIndex(isBroken);
    const url = urls[place];
    if (url !== undefined) return { path: [name, place], named: { url } };
  }
  return undefined;
}
