/**
 * Every option of `serve`, a row each. The command line, the environment, the configuration file, the library's
 * `start()`, `--help`, `--print-config` and docs/reference/command-line.md are derived from this table.
 *
 * @module
 * @see docs/reference/command-line.md
 */
import {
  baseUrl,
  choiceOf,
  flag,
  hookUrl,
  integerOf,
  type Kind,
  pathOf,
  secretOf,
  textOf,
  urlOf,
  wordOrUrl,
} from './kinds.ts';

/** One option. */
export interface Option<Value = unknown> {
  readonly kind: Kind<Value>;
  /** The value when none is given; undefined where the service then does without, or works one out. */
  readonly fallback: Value | undefined;
  /** What it does, in one or two sentences. */
  readonly help: string;
}

const given = <Value>(kind: Kind<Value>, help: string) => ({ kind, fallback: undefined, help });

const withDefault = <Value>(kind: Kind<Value>, fallback: NoInfer<Value>, help: string) => ({
  kind,
  fallback,
  help,
});

const host = textOf('ADDRESS', /^[\w.:-]{1,253}$/, 'an address or a host name');
const region = textOf('REGION', /^[a-z]{2}(-[a-z]+)+-\d{1,2}$/, 'a region such as us-east-1');
const account = textOf('ID', /^\d{12}$/, 'twelve digits');
const accessKey = textOf('ID', /^[\w/+=.-]{3,128}$/, '3 to 128 letters, digits or any of _ / + = . -');
const mailbox = textOf(
  'ADDRESS',
  /^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/,
  'an e-mail address such as no-reply@example.com',
);
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** The table. A name is written `--public-url`, `POOLKEEPER_PUBLIC_URL`, `public-url` in a file, `publicUrl` in code. */
export const options = {
  config: given(
    pathOf('FILE'),
    'A JSON file of options by name; the command line and the environment come before it.',
  ),
  host: withDefault(
    host,
    '127.0.0.1',
    'The address to listen on. Any but loopback needs a key pair or --development.',
  ),
  port: withDefault(integerOf('PORT', 0, 65535), 7665, 'The port to listen on; 0 picks a free one.'),
  data: withDefault(pathOf('DIR'), './.poolkeeper', 'The folder of the database and the sealing key.'),
  memory: withDefault(flag, false, 'Keeps everything in memory; nothing is written to disk.'),
  database: given(
    urlOf('postgres', 'postgresql'),
    'A PostgreSQL database, which several nodes may share. Needs --key-file.',
  ),
  keyFile: given(pathOf('FILE'), 'The sealing key. Made on first start in the data folder unless given.'),
  publicUrl: given(
    baseUrl,
    'What issuers and redirects are built from. By default the address that is listened on; nodes of one database use that of the first. Give every node the same.',
  ),
  tlsCert: given(pathOf('FILE'), 'A PEM certificate chain; with it the service speaks HTTPS alone.'),
  tlsKey: given(pathOf('FILE'), 'The PEM private key of the certificate.'),
  issuer: withDefault(
    wordOrUrl(['local', 'aws']),
    'local',
    'The issuer of tokens: <public-url>/<pool>, the form that Amazon uses, or <URL>/<pool>.',
  ),
  region: withDefault(region, 'us-east-1', 'The region of requests that name none.'),
  account: withDefault(account, '000000000000', 'The account in ARNs.'),
  accessKey: given(
    accessKey,
    'The access key id of strict mode, in which signatures are verified. Needs --secret-key.',
  ),
  secretKey: given(secretOf('KEY'), 'The secret access key of strict mode. Needs --access-key.'),
  development: withDefault(
    flag,
    false,
    'Development mode on an address that is not loopback: signatures are not verified.',
  ),
  lambdaEndpoint: given(
    urlOf('http', 'https'),
    'Where Lambda triggers are invoked by the Lambda API, as sam local start-lambda does.',
  ),
  triggers: given(pathOf('FILE'), 'A JSON file that maps ARNs of Lambda triggers to URLs or local modules.'),
  smtp: given(urlOf('smtp', 'smtps'), 'The mail server that e-mail goes to. Needs --mail-from.'),
  mailFrom: given(mailbox, 'The sender of e-mail.'),
  smsWebhook: given(hookUrl, 'Where SMS are posted as JSON.'),
  seed: given(pathOf('FILE'), 'A JSON file of pools, clients, groups and users to create when absent.'),
  quotas: withDefault(choiceOf(['none', 'aws']), 'none', "Whether Amazon's requests-per-second quotas hold."),
  testClock: withDefault(flag, false, 'Lets POST /_poolkeeper/clock move the clock. Development mode only.'),
  logLevel: withDefault(
    choiceOf(logLevels),
    'info',
    'The least level that is logged. debug adds each call of a Lambda trigger and, in development mode, the text of every refusal.',
  ),
  printConfig: withDefault(flag, false, 'Prints the configuration, without its secrets, and starts nothing.'),
} as const satisfies Record<string, Option>;

/** The name of an option, as code writes it. */
export type OptionName = keyof typeof options;

type ValueOf<Row> = Row extends { readonly kind: Kind<infer Value>; readonly fallback: infer Fallback }
  ? Fallback extends undefined
    ? Value | undefined
    : Value
  : never;

/** A value for every option. */
export type OptionValues = { readonly [Name in OptionName]: ValueOf<(typeof options)[Name]> };

/** All names, in the order of the table. */
export const optionNames = Object.keys(options) as readonly OptionName[];

/** `publicUrl` to `public-url`: on the command line behind two dashes, and in a file. */
export const written = (name: OptionName): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `publicUrl` to `POOLKEEPER_PUBLIC_URL`. */
export const variable = (name: OptionName): string =>
  `POOLKEEPER_${written(name).replaceAll('-', '_').toUpperCase()}`;
