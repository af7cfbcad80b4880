/**
 * The profile that counts.
 *
 * @module
 */
import { ConnectError } from '../connect-error.ts';
import type { System } from '../system.ts';
import { type Profile, parseProfiles } from './profile-file.ts';

/** Which profile, and where profiles are. */
export interface ProfileChoice {
  readonly profile?: string;
  readonly sharedConfigFiles?: readonly string[];
  readonly sharedCredentialsFiles?: readonly string[];
}

/** A profile with its name. */
export interface NamedProfile {
  readonly name: string;
  readonly settings: Profile;
}

/**
 * The profile that was named, by the settings or by `AWS_PROFILE`, else the default one. Credentials files count
 * before config files.
 *
 * @throws ConnectError when a named profile is in no file
 */
export function findProfile(choice: ProfileChoice, system: System): NamedProfile {
  const { environment } = system;
  const named = choice.profile || environment.AWS_PROFILE || environment.AWS_DEFAULT_PROFILE;
  const name = named || 'default';
  const config = choice.sharedConfigFiles ?? [environment.AWS_CONFIG_FILE || '~/.aws/config'];
  const credentials = choice.sharedCredentialsFiles ?? [
    environment.AWS_SHARED_CREDENTIALS_FILE || '~/.aws/credentials',
  ];
  const found = [
    ...config.map((path) => profileIn(path, 'config', { name, system })),
    ...credentials.map((path) => profileIn(path, 'credentials', { name, system })),
  ].filter((profile) => profile !== undefined);
  if (named && found.length === 0) {
    throw new ConnectError(
      'Profile not found',
      `There is no profile ${named} in ${[...config, ...credentials].join(' or ')}.`,
    );
  }
  return { name, settings: Object.assign({}, ...found) };
}

/** Where a profile is looked for. */
interface Place {
  readonly name: string;
  readonly system: System;
}

function profileIn(
  path: string,
  kind: 'config' | 'credentials',
  { name, system }: Place,
): Profile | undefined {
  const content = system.readFile(path);
  return content === undefined ? undefined : parseProfiles(content, kind).get(name);
}
