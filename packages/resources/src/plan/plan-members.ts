/**
 * What the attributes of one object will be.
 *
 * @module
 */
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { isLegacy, isList, isUnordered, isValues, means } from '../schema/same.ts';
import { isBlock, nothingOf, unsetOf } from '../schema/unset.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import type { Configured } from './plan-change.ts';

/** An object that is planned. */
interface Members {
  readonly config: Values;
  /** The object before; null for a new one. */
  readonly prior: Values | null;
  readonly configured: Configured;
  /** Whether anything of the resource changes, so that values that every write changes do too. */
  readonly changing: boolean;
  /** The dotted name of the object, with a dot after it; empty for the resource itself. */
  readonly within: string;
}

/** Plans each attribute of an object. */
export const planMembers = (attributes: Attributes, from: Members): Values =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, planAttribute(attribute, name, from)]),
  );

function planAttribute(attribute: Attribute, name: string, from: Members): Value {
  if (attribute.writeOnly === true) return null;
  const config = from.config[name] ?? null;
  const prior = from.prior === null ? undefined : (from.prior[name] ?? null);
  const fromConfig = isGiven(attribute, config)
    ? planGiven(attribute, config, { ...from, within: `${from.within}${name}.`, was: prior })
    : planNotGiven(attribute, prior, { ...from, name: from.within + name });
  return keepMeaning(attribute, { config, planned: fromConfig, prior });
}

/** Whether the configuration says anything. Blocks that it leaves out are an empty list. */
const isGiven = (attribute: Attribute, config: Value): boolean =>
  config !== null && !(isBlock(attribute) && isList(config) && config.length === 0);

/** The value before, where the planned one means the same and Terraform lets a plan keep it. */
function keepMeaning(
  attribute: Attribute,
  { config, planned, prior }: { config: Value; planned: Value; prior: Value | undefined },
): Value {
  if (prior === undefined || !means(attribute, planned, prior)) return planned;
  if (isLegacy(attribute) && !isBlock(attribute)) return prior;
  if (prior === null) return planned;
  // A configured value may be planned as it was; one that only the configuration gives may not outlive it.
  if (config === null && !isComputed(attribute)) return planned;
  return isBlock(attribute) && !isUnordered(attribute) ? planned : prior;
}

const isComputed = ({ mode }: Attribute): boolean => mode === 'computed' || mode === 'optional, computed';

function planNotGiven(
  attribute: Attribute,
  prior: Value | undefined,
  { configured, changing, name }: Members & { readonly name: string },
): Value {
  if (attribute.default !== undefined) return attribute.default;
  if (!isComputed(attribute)) return isBlock(attribute) ? [] : null;
  if (prior === undefined) return unknown;
  if (configured.has(name) && attribute.mode === 'optional, computed') return unsetOf(attribute);
  if (changing && attribute.changesAt === 'write') return unknown;
  return prior === null ? nullOf(attribute) : prior;
}

/** What state that says nothing of a block or of an older attribute stands for. */
const nullOf = (attribute: Attribute): Value => (isBlock(attribute) ? nothingOf(attribute) : null);

function planGiven(
  attribute: Attribute,
  config: Value,
  from: Members & { readonly was: Value | undefined },
): Value {
  const { members } = attribute;
  if (members === undefined) return config;
  const plan = (given: Value, was: Value | undefined): Value =>
    isValues(given)
      ? planMembers(members, { ...from, config: given, prior: isValues(was) ? was : null })
      : given;
  if (!isList(config)) return plan(config, from.was);
  const before = isList(from.was) ? from.was : [];
  if (!isUnordered(attribute)) return config.map((given, place) => plan(given, before[place]));
  return config.map((given) =>
    plan(
      given,
      before.find((was) => isSameElement(members, given, was)),
    ),
  );
}

/** Whether an element of a set is what the configuration gives now: all that it gives is as it was. */
const isSameElement = (members: Attributes, given: Value, was: Value): boolean =>
  isValues(given) &&
  isValues(was) &&
  Object.entries(members).every(([name, attribute]) => {
    const config = given[name] ?? null;
    if (!isGiven(attribute, config) && (isComputed(attribute) || attribute.default !== undefined))
      return true;
    return attribute.writeOnly === true || means(attribute, config, was[name] ?? null);
  });
