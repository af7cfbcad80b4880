/**
 * The kinds that a provider serves, by type, with all of their attributes.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import { attributesOf, type Kind } from '@poolkeeper/resources/schema/attributes-of';
import { failure } from '@poolkeeper/resources/schema/diagnostic';

/** A kind and its attributes. */
export interface Found<Of> {
  readonly kind: Of;
  readonly attributes: Attributes;
}

/** Looks kinds up by type. */
export type Lookup<Of> = (type: string) => Found<Of>;

/** @returns a lookup, which throws DiagnosticError for a type that is not served */
export function lookup<Of extends Kind & { readonly type: string }>(
  what: string,
  kinds: readonly Of[],
): Lookup<Of> {
  const byType = new Map(kinds.map((kind) => [kind.type, { kind, attributes: attributesOf(kind) }]));
  return (type) => {
    const found = byType.get(type);
    if (found) return found;
    throw failure(
      `Unknown ${what}`,
      `This provider has no ${what.toLowerCase()} ${type}. It serves ${[...byType.keys()].join(', ')}.`,
    );
  };
}
