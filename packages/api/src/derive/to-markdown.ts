/**
 * Pages of reference documentation, made of the model and the catalogue of errors. Pure: text in, text out.
 *
 * @module
 */
import { companionErrors } from '../companions/errors.ts';
import { companions } from '../companions/services.ts';
import { errorCatalogue } from '../errors.ts';
import { oauthErrorCatalogue } from '../oauth-errors.ts';
import { membersOf, type TSchema } from '../shape.ts';
import type { Seconds } from '../units.ts';
import { userPoolClientSettings } from '../user-pool-client/fields.ts';
import type { Rule } from '../user-pool-client/rule.ts';
import { userPoolClientRules } from '../user-pool-client/rules.ts';
import {
  type Lifetime,
  notesOf,
  type SettingNotes,
  type TimeUnit,
  timeUnits,
  type UpdateBehaviour,
} from '../user-pool-client/setting.ts';
import { toSeconds } from '../user-pool-client/token-validity.ts';
import { boundsInWords, typeInWords } from './in-words.ts';

const DERIVED = '<!-- Derived from the model by `npm run docs`. Change the model, not this page. -->';

/** The page about every setting of a user pool client, and the rules about them together. */
export function userPoolClientPage(): string {
  const settings = Object.entries(membersOf(userPoolClientSettings));
  return page(
    'User pool client settings',
    'Every setting of a user pool client: what it may be, what holds when it is not set, what an update does to it, and what it does when users sign in. Names are those of the API.',
    section(
      'At a glance',
      table(['Setting', 'Type', 'When not set', 'Left out of an update'], settings.map(overviewRow)),
    ),
    section('Settings', ...settings.map(([name, schema]) => settingSection(name, schema))),
    section(
      'Rules',
      'What has to hold between settings, and between a client and its pool. They are checked in this order once every single value is within its bounds; the first that fails is the answer. Texts marked with \\* are not confirmed by an answer of Amazon’s.',
      table(['Rule', 'Settings', 'Error', 'Message'], userPoolClientRules.map(ruleRow)),
    ),
  );
}

/** The page about every error code. */
export function errorsPage(): string {
  const codes = Object.entries(errorCatalogue);
  return page(
    'Error codes',
    'Every code that the service answers with, in `__type` of the body and in the header `x-amzn-errortype`.',
    table(
      ['Code', 'Status', 'Meaning'],
      codes.map(([code, { status, meaning }]) => [`\`${code}\``, String(status), meaning]),
    ),
    section(
      'OAuth 2.0 endpoints',
      'What stands in `error`, of the body or of the address that the browser is sent to.',
      table(
        ['Code', 'Meaning'],
        Object.entries(oauthErrorCatalogue).map(([code, meaning]) => [`\`${code}\``, meaning]),
      ),
    ),
    ...Object.entries(companionErrors).map(([name, codes]) => companionErrorSection(name, codes)),
  );
}

function companionErrorSection(
  name: string,
  codes: Readonly<Record<string, { readonly status: number; readonly meaning: string }>>,
): string {
  // The names of the two tables are the same.
  const { title, signingName } = companions[name as keyof typeof companions];
  return section(
    `Companion: ${title}`,
    `What calls signed for \`${signingName}\` are refused with.`,
    table(
      ['Code', 'Status', 'Meaning'],
      Object.entries(codes).map(([code, { status, meaning }]) => [`\`${code}\``, String(status), meaning]),
    ),
  );
}

function overviewRow([name, schema]: readonly [string, TSchema]): readonly string[] {
  const notes = notesOf(schema);
  return [
    `[${name}](#${name.toLowerCase()})`,
    typeInWords(schema),
    notes ? whenUnset(notes) : '',
    notes ? onUpdate(notes) : '',
  ];
}

function settingSection(name: string, schema: TSchema): string {
  const notes = notesOf(schema);
  if (!notes) throw new TypeError(`${name} has no notes`);
  const members = Object.entries(membersOf(schema));
  return [
    `### ${name}`,
    notes.description,
    table(['', ''], facts(schema, notes)),
    ...(members.length > 0 ? [table(['Member', 'Type', 'Bounds', 'Meaning'], members.map(memberRow))] : []),
    `**At run time.** ${notes.effect}`,
    ...ruleList(name),
    `*Source: ${notes.source}.*`,
  ].join('\n\n');
}

function facts(schema: TSchema, notes: SettingNotes): (readonly string[])[] {
  const unit = notes.unit ?? notes.lifetime?.unit;
  return [
    ['Type', typeInWords(schema)],
    ...boundsInWords(schema).map((bound) => ['Bounds', bound] as const),
    ...(notes.lifetime ? [['Lasts', lifetimeInWords(notes.lifetime)] as const] : []),
    ...(unit === undefined
      ? []
      : [['Unit', notes.lifetime ? `${unit}, unless TokenValidityUnits says otherwise` : unit]]),
    ['When not set', whenUnset(notes)],
    ['In responses when not set', notes.returned === undefined ? 'absent' : code(notes.returned)],
    ['Left out of an update', onUpdate(notes)],
  ];
}

const memberRow = ([name, schema]: readonly [string, TSchema]): readonly string[] => [
  `\`${name}\``,
  typeInWords(schema),
  boundsInWords(schema).join('; '),
  notesOf(schema)?.description ?? '',
];

function ruleList(name: string): readonly string[] {
  const concerning = userPoolClientRules.filter(({ concerns }) =>
    concerns.some((concern) => concern === name),
  );
  if (concerning.length === 0) return [];
  const lines = concerning.map((rule) => `- ${rule.holds} Otherwise \`${rule.code}\`: ${messageOf(rule)}`);
  return ['**Rules.**', lines.join('\n')];
}

const ruleRow = (rule: Rule): readonly string[] => [
  rule.holds,
  rule.concerns.join(', '),
  `\`${rule.code}\``,
  messageOf(rule),
];

/** The message, marked where it is not confirmed. */
const messageOf = ({ message, text }: Rule): string => `\`${message}\`${text === 'inferred' ? ' \\*' : ''}`;

const lifetimeInWords = ({ min, max }: Lifetime): string => `${duration(min)} to ${duration(max)}`;

/** Seconds in the largest unit that they fill. */
function duration(seconds: Seconds): string {
  const unit = timeUnits.findLast((larger) => seconds % toSeconds(1, larger) === 0) ?? 'seconds';
  return counted(seconds / toSeconds(1, unit), unit);
}

const counted = (count: number, unit: TimeUnit): string =>
  `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;

const code = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(code).join(', ')
    : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

function whenUnset({ default: fallback, unset, lifetime, unit = lifetime?.unit }: SettingNotes): string {
  if (fallback === undefined) return unset ?? 'nothing';
  return typeof fallback === 'number' && unit ? counted(fallback, unit) : code(fallback);
}

const updates: Readonly<Record<UpdateBehaviour, string>> = {
  reset: 'returns to its default',
  keep: 'stays as it was',
};

const onUpdate = ({ update }: SettingNotes): string => updates[update];

const page = (title: string, ...parts: readonly string[]): string =>
  `${[DERIVED, `# ${title}`, ...parts].join('\n\n')}\n`;

const section = (title: string, ...parts: readonly string[]): string =>
  [`## ${title}`, ...parts].join('\n\n');

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
