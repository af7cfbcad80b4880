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
  const byType = new Map(kinds.map((kind) => [kind.type, kind]));
  // A run needs few of them.
  const found = new Map<string, Found<Of>>();
  return (type) => {
    const kind = byType.get(type);
    if (kind) {
      const one = found.get(type) ?? { kind, attributes: attributesOf(kind) };
      found.set(type, one);
      return one;
    }
    throw failure(
      `Unknown ${what}`,
      `This provider has no ${what.toLowerCase()} ${type}. It serves ${[...byType.keys()].join(', ')}.`,
    );
  };
}
