/**
 * Requests made out of contracts: for every shape, values that fit it, that lie on its bounds, and that no honest
 * client sends. Pure: what it makes depends on the schema, the known values and the seed alone.
 *
 * @module
 */
import { decode } from '@poolkeeper/api/decode';
import { membersOf, type TSchema } from '@poolkeeper/api/shape';
import fc from 'fast-check';
import { anyText, anyValue, PLAUSIBLE_TEXTS, PROTOTYPE_NAMES, STRANGE_TEXTS } from './strange-values.ts';

/** Real ids, tokens and codes by the name of the member or map key that takes them. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>;

/** What `shape.ts` writes into a schema. */
export interface Shape {
  readonly type: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly items?: TSchema;
  readonly mapKey?: TSchema;
  readonly mapValue?: TSchema;
  readonly required?: readonly string[];
}

/** The constraints of a schema. */
export const shapeOf = (schema: TSchema): Shape => schema as unknown as Shape;

/** Whether the service would accept a value as one of the shape. */
export function fits(schema: TSchema, value: unknown): boolean {
  try {
    decode(schema, value);
    return true;
  } catch {
    return false;
  }
}

const textOfLength = (length: number): string => 'Aa1!'.repeat(Math.ceil(length / 4)).slice(0, length);

/** Values around every bound of a shape, as many inside as outside. */
export function boundaryValues(schema: TSchema): readonly unknown[] {
  const { type, minLength, maxLength, minimum, maximum, minItems, maxItems, enum: values } = shapeOf(schema);
  const around = (bound: number | undefined): number[] =>
    bound === undefined ? [] : [bound - 1, bound, bound + 1];
  if (values) return [...values, '', `${values[0]} `, String(values[0]).toLowerCase()];
  switch (type) {
    case 'string':
      return [...around(minLength), ...around(maxLength)]
        .filter((length) => length >= 0)
        .flatMap((length) => [textOfLength(length), 'a'.repeat(length)]);
    case 'integer':
    case 'number':
      return [...around(minimum), ...around(maximum), 0.5];
    case 'boolean':
      return [true, false, 'true', 1];
    case 'array':
      return [...around(minItems), ...around(maxItems)]
        .filter((length) => length >= 0)
        .map((length) => Array<string>(Math.min(length, 200)).fill('a'));
    default:
      return [{}];
  }
}

type Maker = (schema: TSchema, known: KnownValues, name: string) => fc.Arbitrary<unknown>;

/** Makes each arbitrary once: they are asked for anew for every part of every request. */
function once(make: Maker): (schema: TSchema, known: KnownValues, name?: string) => fc.Arbitrary<unknown> {
  const made = new WeakMap<KnownValues, WeakMap<TSchema, Map<string, fc.Arbitrary<unknown>>>>();
  return (schema, known, name = '') => {
    const bySchema = made.get(known) ?? new WeakMap();
    made.set(known, bySchema);
    const byName = bySchema.get(schema) ?? new Map();
    bySchema.set(schema, byName);
    const arbitrary = byName.get(name) ?? make(schema, known, name);
    byName.set(name, arbitrary);
    return arbitrary;
  };
}

/** Values that fit a shape, real ones of the member's name among them. */
export const fittingOf = once((schema, known, name) => {
  const shape = shapeOf(schema);
  const real = (Object.hasOwn(known, name) ? (known[name] ?? []) : []).filter((value) => fits(schema, value));
  const made = madeUp(schema, shape, known, name);
  if (real.length === 0) return made;
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...real) }, { weight: 1, arbitrary: made });
});

function madeUp(schema: TSchema, shape: Shape, known: KnownValues, name: string): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'object':
      return shape.mapKey && shape.mapValue
        ? mapOf(shape.mapKey, shape.mapValue, known)
        : structureOf(schema, known, fittingOf);
    case 'array':
      return fc.array(fittingOf(shape.items as TSchema, known, name), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.min(shape.maxItems ?? 4, 4),
      });
    case 'document':
      return fc.dictionary(fc.constantFrom('components', 'form', ...PROTOTYPE_NAMES), fc.jsonValue());
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(
        fc.integer({ min: shape.minimum ?? -(2 ** 31), max: shape.maximum ?? 2 ** 31 }),
        fc.constantFrom(shape.minimum ?? 0, shape.maximum ?? 2 ** 53),
      );
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    default: {
      const candidates = [...PLAUSIBLE_TEXTS, ...STRANGE_TEXTS, ...boundaryValues(schema)];
      const fitting = candidates.filter((value) => fits(schema, value));
      if (fitting.length === 0) throw new Error(`no text fits ${name}: ${JSON.stringify(schema)}`);
      return fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...fitting) },
        { weight: 1, arbitrary: anyText.map((value) => (fits(schema, value) ? value : fitting[0])) },
      );
    }
  }
}

function mapOf(key: TSchema, value: TSchema, known: KnownValues): fc.Arbitrary<unknown> {
  const names = [...Object.keys(known), ...PROTOTYPE_NAMES, ''].filter((name) => fits(key, name));
  const entry = fc
    .oneof(fc.constantFrom(...names), fittingOf(key, {}) as fc.Arbitrary<string>)
    .chain((name) => fittingOf(value, known, name).map((each) => [name, each] as const));
  return fc.array(entry, { maxLength: 5 }).map((entries) => Object.fromEntries(entries));
}

function structureOf(schema: TSchema, known: KnownValues, memberOf: Maker): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(
    Object.entries(membersOf(schema)).map(([name, member]) => [name, memberOf(member, known, name)]),
  );
  return fc.record(members, { requiredKeys: [...(shapeOf(schema).required ?? [])], noNullPrototype: true });
}

/** Values that mostly do not fit a shape. */
export const hostileOf = once((schema, known, name) => {
  const shape = shapeOf(schema);
  const choices: fc.WeightedArbitrary<unknown>[] = [
    { weight: 3, arbitrary: fc.constantFrom(...boundaryValues(schema), null) },
    { weight: 2, arbitrary: anyValue },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(known).flat()) },
  ];
  if (shape.type === 'string') choices.push({ weight: 4, arbitrary: anyText });
  if (shape.type === 'array' && shape.items) {
    const member = fc.oneof(fittingOf(shape.items, known, name), hostileOf(shape.items, known, name));
    choices.push({ weight: 4, arbitrary: fc.array(member, { maxLength: 5 }) });
    // Many of the same: what is quadratic in members shows.
    choices.push({
      weight: 1,
      arbitrary: fittingOf(shape.items, known, name).map((each) => Array<unknown>(300).fill(each)),
    });
  }
  if (shape.mapKey && shape.mapValue) {
    const value = fc.oneof(fittingOf(shape.mapValue, known), hostileOf(shape.mapValue, known));
    const key = fc.oneof(anyText, fc.constantFrom(...Object.keys(known)));
    const entries = fc.array(fc.tuple(key, value), { maxLength: 5 });
    choices.push({ weight: 4, arbitrary: entries.map((each) => Object.fromEntries(each)) });
  } else if (shape.type === 'object') {
    choices.push({
      weight: 6,
      arbitrary: structureOf(schema, known, (member, values, each) =>
        fc.oneof(
          { weight: 3, arbitrary: fittingOf(member, values, each) },
          { weight: 1, arbitrary: hostileOf(member, values, each) },
        ),
      ),
    });
  }
  return fc.oneof(...choices);
});

/**
 * Input of an operation: fitting, fitting but for one or two members (left out, null, on a bound, of a wrong type),
 * with members nobody declared, or nothing like it at all.
 */
export function requestOf(input: TSchema, known: KnownValues): fc.Arbitrary<unknown> {
  const fitting = fittingOf(input, known) as fc.Arbitrary<Record<string, unknown>>;
  const members = Object.entries(membersOf(input));
  const flaw = fc.oneof(
    ...members.flatMap(([name, member]): fc.WeightedArbitrary<readonly [string, unknown]>[] => [
      { weight: 8, arbitrary: hostileOf(member, known, name).map((value) => [name, value] as const) },
      { weight: 1, arbitrary: fc.constant([name, undefined] as const) },
    ]),
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PROTOTYPE_NAMES, 'Unknown'), anyValue) },
  );
  const flawed = fc
    .tuple(fitting, fc.array(flaw, { minLength: 1, maxLength: 2 }))
    .map(([request, flaws]) => Object.fromEntries([...Object.entries(request), ...flaws]));
  return fc.oneof(
    { weight: 4, arbitrary: fitting },
    { weight: 6, arbitrary: flawed },
    { weight: 1, arbitrary: hostileOf(input, known) },
  );
}
