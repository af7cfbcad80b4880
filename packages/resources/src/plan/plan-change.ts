/**
 * What a change will make of a resource, before it is made. Terraform's plan and Pulumi's diff both ask here.
 *
 * @module
 */
import type { Attributes } from '../schema/attribute.ts';
import type { Path } from '../schema/diagnostic.ts';
import type { Values } from '../schema/value.ts';

/** Attributes that the configuration gave when it was last applied, as dotted names (`analytics_configuration.role_arn`). */
export type Configured = ReadonlySet<string>;

/** What is wanted, and what was before. */
export interface PlannedFrom {
  /** Null for a new resource. */
  readonly prior: Values | null;
  readonly config: Values;
  /** Empty after an import: what was never configured stays unmanaged. */
  readonly configured: Configured;
}

/** What will be. */
export interface Planned {
  readonly planned: Values;
  /** The attributes whose change makes a new resource; empty for an update in place. */
  readonly replaces: readonly Path[];
  /** Whether anything changes at all. */
  readonly changes: boolean;
}

/** @see docs/adr/0009-resources.md */
export declare function planChange(attributes: Attributes, from: PlannedFrom): Planned;

/** The names that a configuration gives: what to remember until the next plan. */
export declare function configuredIn(attributes: Attributes, config: Values): Configured;
