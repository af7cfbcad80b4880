/**
 * Requests that were right but for a little.
 *
 * @module
 */
import { membersOf, type TSchema } from '@poolkeeper/api/shape';
import fc from 'fast-check';
import { fittingOf, hostileOf, type KnownValues, shapeOf } from './arbitrary-of.ts';
import { anyText, PROTOTYPE_NAMES } from './strange-values.ts';

/** A request that succeeds, with one to three values anywhere in it exchanged for others, taken out or added. */
export function exampleVariantOf(
  input: TSchema,
  examples: readonly unknown[],
  known: KnownValues,
): fc.Arbitrary<unknown> {
  const variant = (value: unknown, times: number): fc.Arbitrary<unknown> =>
    times === 0
      ? fc.constant(value)
      : exchanged(input, value, { known, name: '' }).chain((each) => variant(each, times - 1));
  return fc
    .tuple(fc.constantFrom(...examples), fc.integer({ min: 0, max: 3 }))
    .chain(([example, times]) => variant(example, times));
}

interface Place {
  readonly known: KnownValues;
  /** The member or key at which the value stands. */
  readonly name: string;
}

/** A value with one part of it exchanged. */
function exchanged(schema: TSchema, value: unknown, place: Place): fc.Arbitrary<unknown> {
  const { items, mapValue } = shapeOf(schema);
  const whole = fc.oneof(
    fittingOf(schema, place.known, place.name),
    hostileOf(schema, place.known, place.name),
  );
  if (Array.isArray(value) && items) {
    if (value.length === 0) return whole;
    const inside = fc
      .nat(value.length - 1)
      .chain((at) => exchanged(items, value[at], place).map((part) => value.with(at, part)));
    const doubled = fc.constant([...value, ...value]);
    return fc.oneof(
      { weight: 6, arbitrary: inside },
      { weight: 1, arbitrary: doubled },
      { weight: 1, arbitrary: whole },
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return whole;
  const members = membersOf(schema);
  const names = mapValue ? Object.keys(value) : Object.keys(members);
  if (names.length === 0) return whole;
  const given = value as Readonly<Record<string, unknown>>;
  const set = (name: string, part: unknown): object =>
    Object.fromEntries([...Object.entries(given), [name, part]]);
  const inside = fc.constantFrom(...names).chain((name) => {
    const member = mapValue ?? members[name];
    if (!member) return fc.constant(value);
    const at = { known: place.known, name };
    const part = Object.hasOwn(given, name)
      ? exchanged(member, given[name], at)
      : fc.oneof(fittingOf(member, at.known, name), hostileOf(member, at.known, name));
    return part.map((each) => set(name, each));
  });
  const added = fc
    .tuple(
      fc.constantFrom(...PROTOTYPE_NAMES, 'Unknown', ...(mapValue ? Object.keys(place.known) : [])),
      anyText,
    )
    .map(([name, part]) => set(name, part));
  const removed = fc.constantFrom(...names).map((name) => set(name, undefined));
  return fc.oneof(
    { weight: 10, arbitrary: inside },
    { weight: 1, arbitrary: added },
    { weight: 1, arbitrary: removed },
    { weight: place.name === '' ? 0 : 1, arbitrary: whole },
  );
}
