/**
 * The credentials that requests are signed with. Only keys that are there are used: what would have to be fetched
 * first (a role, a sign-in, a machine's own identity) is refused by name, with the way to get keys of it.
 *
 * @module
 */
import { ConnectError } from '../connect-error.ts';
import type { Credentials } from '../sign.ts';
import type { System } from '../system.ts';
import type { NamedProfile } from './find-profile.ts';

/** Keys that were given outright. */
export interface GivenKeys {
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly token?: string;
}

/** Where to look, the first counts: keys that were given, the environment, a profile. */
export interface CredentialSources {
  readonly given: GivenKeys;
  /** Whether the profile was named by the provider's settings: it then counts before the environment. */
  readonly isProfileChosen: boolean;
  readonly profile: NamedProfile;
  readonly system: System;
}

/** @throws ConnectError when there are none, or what there is has to be fetched first */
export function findCredentials({ given, isProfileChosen, profile, system }: CredentialSources): Credentials {
  const { environment } = system;
  const fromSettings = pair(
    { id: given.accessKey, secret: given.secretKey, token: given.token },
    'access_key and secret_key',
  );
  const fromEnvironment = isProfileChosen
    ? undefined
    : pair(
        {
          id: environment.AWS_ACCESS_KEY_ID,
          secret: environment.AWS_SECRET_ACCESS_KEY,
          token: environment.AWS_SESSION_TOKEN,
        },
        'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
      );
  const found = fromSettings ?? fromEnvironment ?? fromProfile(profile);
  if (found) return found;
  const [, what] =
    toBeFetched.find(([variable]) => (environment[variable] ?? '') !== '') ?? ([] as readonly string[]);
  throw new ConnectError(
    'No valid credential sources found',
    what === undefined
      ? 'Set access_key and secret_key, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile that holds keys. The identity of an EC2 instance is not asked for.'
      : `${what} is not supported. ${EXPORT}`,
  );
}

const EXPORT =
  'Put keys of it into the environment first, as `eval "$(aws configure export-credentials --format env)"` does.';

/** Variables that name credentials which would have to be fetched. */
const toBeFetched: readonly (readonly [variable: string, what: string])[] = [
  ['AWS_WEB_IDENTITY_TOKEN_FILE', 'A web identity (AWS_WEB_IDENTITY_TOKEN_FILE)'],
  ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'The identity of a container'],
  ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'The identity of a container'],
];

interface Keys {
  readonly id: string | undefined;
  readonly secret: string | undefined;
  readonly token: string | undefined;
}

function pair({ id, secret, token }: Keys, source: string): Credentials | undefined {
  if (!id && !secret) return undefined;
  if (!id || !secret) throw new ConnectError('Incomplete credentials', `${source} have to be set both.`);
  return { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) };
}

/** Settings of a profile by which its credentials would have to be fetched. */
const fetchedBy: Readonly<Record<string, string>> = {
  role_arn: 'assumes a role (role_arn)',
  sso_session: 'signs in by IAM Identity Center (sso_session)',
  sso_start_url: 'signs in by IAM Identity Center (sso_start_url)',
  credential_process: 'runs a program (credential_process)',
  web_identity_token_file: 'uses a web identity (web_identity_token_file)',
  login_session: 'signs in by the console (login_session)',
};

function fromProfile({ name, settings }: NamedProfile): Credentials | undefined {
  const by = Object.keys(fetchedBy).find((setting) => (settings[setting] ?? '') !== '');
  if (by !== undefined) {
    throw new ConnectError(
      'Credentials have to be fetched',
      `Profile ${name} ${fetchedBy[by]}, which is not supported. Put keys of it into the environment first, as \`eval "$(aws configure export-credentials --profile ${name} --format env)"\` does.`,
    );
  }
  return pair(
    {
      id: settings.aws_access_key_id,
      secret: settings.aws_secret_access_key,
      token: settings.aws_session_token,
    },
    `aws_access_key_id and aws_secret_access_key of profile ${name}`,
  );
}
