/**
 * The files in which the tools of Amazon keep profiles.
 *
 * @module
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */

/** The settings of a profile, by lower-case name. Nested ones are left out. */
export type Profile = Readonly<Record<string, string>>;

/**
 * The profiles of a file by name. In `config`, profiles but the default one are headed `[profile name]`, and other
 * sections are none; in `credentials` every section is one.
 */
export function parseProfiles(content: string, kind: 'config' | 'credentials'): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Record<string, string>>();
  let current: Record<string, string> | undefined;
  for (const line of content.split(/\r?\n/)) {
    if (/^\s*([#;].*)?$/.test(line)) continue;
    const header = /^\[\s*([^\]]+?)\s*\]/.exec(line)?.[1];
    if (header !== undefined) {
      const name = nameOf(header, kind);
      current = name === undefined ? undefined : (profiles.get(name) ?? {});
      if (name !== undefined && current) profiles.set(name, current);
      continue;
    }
    // An indented line belongs to the setting above it.
    const [, name, value] = /^([^\s=][^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
    if (current && name !== undefined && value !== undefined) {
      current[name.toLowerCase()] = value.replace(/\s[#;].*$/, '').trim();
    }
  }
  return profiles;
}

function nameOf(header: string, kind: 'config' | 'credentials'): string | undefined {
  if (kind === 'credentials' || header === 'default') return header;
  return /^profile\s+"?(.+?)"?$/.exec(header)?.[1];
}
