/**
 * What is known of a setting besides its bounds: how long it lasts, what stands for it when it is not set, what
 * an update does to it. The notes lie in the schema itself, under `setting`.
 *
 * @module
 */
import { extended, type TSchema } from '../shape.ts';
import type { Seconds } from '../units.ts';

/**
 * What UpdateUserPoolClient does with a setting that the request leaves out.
 * - `reset`: it returns to its default
 * - `keep`: it stays as it was
 */
export type UpdateBehaviour = 'reset' | 'keep';

/** The unit of a token's lifetime. */
export const timeUnits = ['seconds', 'minutes', 'hours', 'days'] as const;

/** One of {@link timeUnits}. */
export type TimeUnit = (typeof timeUnits)[number];

/** How a number of units becomes a lifetime, and how long that may be. */
export interface Lifetime {
  /** The member of TokenValidityUnits that names the unit. */
  readonly unitMember: 'AccessToken' | 'IdToken' | 'RefreshToken';
  /** The unit when TokenValidityUnits does not name one. */
  readonly unit: TimeUnit;
  /** What the default counts: the unit that TokenValidityUnits chose, or always `unit`. */
  readonly countedIn: 'chosen unit' | 'own unit';
  readonly min: Seconds;
  readonly max: Seconds;
}

/** The notes of one setting. */
export interface SettingNotes {
  /** What the setting means, in a sentence or two. */
  readonly description: string;
  readonly update: UpdateBehaviour;
  /** What the setting does at run time, in a sentence or two. */
  readonly effect: string;
  /** What counts when it was never set; absent where nothing does. */
  readonly default?: unknown;
  /** What its being unset means, in words, where that is no single value. */
  readonly unset?: string;
  /** What responses hold when it was never set; absent where they leave the member out. */
  readonly returned?: unknown;
  /** A value that a request may give and that means "not set". */
  readonly standsForUnset?: unknown;
  /** What the number counts, where it is always the same. */
  readonly unit?: TimeUnit;
  readonly lifetime?: Lifetime;
  /** Where the facts are from. */
  readonly source: string;
}

/** Adds notes to the schema of a setting, keeping both types. */
export const setting = <Schema extends TSchema, const Notes extends SettingNotes>(
  schema: Schema,
  notes: Notes,
): Schema & { readonly setting: Notes } =>
  extended(schema, { description: notes.description, setting: notes });

/** The notes of a schema that was made with {@link setting}. */
export function notesOf(schema: TSchema): SettingNotes | undefined {
  return (schema as { readonly setting?: SettingNotes }).setting;
}
