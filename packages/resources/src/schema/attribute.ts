/**
 * What an attribute of a managed resource is. What it may hold is not written here: that is a shape of
 * `@poolkeeper/api`, from which type, bounds, enum and description are derived. Here stands only what a shape
 * cannot know: who gives the value, and what a change of it means.
 *
 * @module
 */
import type { TSchema } from '@poolkeeper/api/shape';
import type { Diagnostic, Path } from './diagnostic.ts';
import type { Value } from './value.ts';

/**
 * Who gives the value.
 * - `required`, `optional`: the configuration
 * - `computed`: the service
 * - `optional, computed`: the configuration, or the service when the configuration does not
 */
export type Mode = 'required' | 'optional' | 'computed' | 'optional, computed';

/** How Terraform writes a value: `attribute = …`, or blocks `name { … }`, which are absent as an empty list. */
export type Nesting =
  | 'attribute'
  /** A list of blocks, one at most. */
  | 'single block'
  | 'list block'
  | 'set block';

/** A check of one value, beside those that its shape gives. Never called for null or what is not wholly known. */
export type ValueCheck = (value: Value, path: Path) => readonly Diagnostic[];

export interface Attribute {
  readonly mode: Mode;
  /**
   * The shape of the value, from `@poolkeeper/api`. Strings, whole numbers, flags, lists and maps of them; a
   * structure only where `members` says what its attributes are.
   */
  readonly shape: TSchema;
  /** For a list: whether order means nothing. Default: false. */
  readonly unordered?: boolean;
  /** Meaning, where the shape's own description does not fit. In Markdown, one or two sentences. */
  readonly description?: string;
  /** The member of requests and responses, where it is not the attribute's name in their spelling. */
  readonly field?: string;
  /** Attributes of the members of a structure, or of a list of structures. */
  readonly members?: Attributes;
  /** How Terraform writes it. Default: `attribute`. */
  readonly nesting?: Nesting;
  /** Hidden in output and, by Pulumi, in state. */
  readonly sensitive?: boolean;
  /** Given in the configuration and never kept in state. Needs Terraform 1.11. */
  readonly writeOnly?: boolean;
  /** What to use instead, when it should not be used any more. */
  readonly deprecated?: string;
  /** Whether a change makes a new resource. Default: false. */
  readonly replaces?: boolean;
  /** The value where the configuration gives none (inside a block: where the block is given). */
  readonly default?: Value;
  /**
   * What state holds where the service has no value: `''`, 0 and an empty list in the older attributes of
   * Terraform, which hold no nulls. Default: null. In an optional attribute that is not computed too, null and this
   * mean the same.
   */
  readonly none?: Value;
  /**
   * What a value that was configured and no longer is returns to; state holds it once that is done. Left out: the
   * shape's notes (`returned`), else `none`. `unknown` where only the service can tell.
   */
  readonly unset?: Value;
  /**
   * When the service may change a value that the configuration does not give.
   * - `create` (default): never after that; a plan keeps it
   * - `write`: at every update, as the date of the last one
   */
  readonly changesAt?: 'create' | 'write';
  /** Whether two values mean the same, beyond being equal: JSON with other white space, say. Either may be null. */
  readonly equal?: (one: Value, other: Value) => boolean;
  /**
   * Whether a value that is not among the choices of the shape is a warning: where Amazon adds values faster than
   * anyone lists them. The service has the last word. Default: false.
   */
  readonly open?: boolean;
  readonly checks?: readonly ValueCheck[];
}

/** Attributes by name, in Terraform's spelling (`access_token_validity`). */
export interface Attributes {
  readonly [name: string]: Attribute;
}
