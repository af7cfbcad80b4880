/**
 * Attributes as Terraform's protocol describes them.
 *
 * @module
 */
import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import { descriptionOf, typeOf } from '@poolkeeper/resources/schema/derive';
import { isUnordered } from '@poolkeeper/resources/schema/same';
import { isBlock } from '@poolkeeper/resources/schema/unset';
import type { Sent } from '../plugin/messages.ts';
import { typeBytes } from '../values/type.ts';
import { attributeType } from './attribute-type.ts';

const MARKDOWN = 1;

/** How objects lie in a block or an attribute, by the protocol's numbers. */
const SINGLE = 1;
const LIST = 2;
const SET = 3;

/** The schema of a kind of resource. */
export const protocolSchema = (attributes: Attributes, description: string): Sent<'Schema'> => ({
  version: 0,
  block: { ...protocolBlock(attributes), description, description_kind: MARKDOWN },
});

function protocolBlock(attributes: Attributes): Sent<'Schema.Block'> {
  const entries = Object.entries(attributes);
  return {
    attributes: entries.filter(([, attribute]) => !isBlock(attribute)).map(protocolAttribute),
    block_types: entries.filter(([, attribute]) => isBlock(attribute)).map(nestedBlock),
  };
}

function protocolAttribute([name, attribute]: readonly [string, Attribute]): Sent<'Schema.Attribute'> {
  const { members } = attribute;
  return {
    name,
    ...(members === undefined
      ? { type: typeBytes(attributeType(attribute)) }
      : {
          nested_type: {
            attributes: Object.entries(members).map(protocolAttribute),
            nesting: nestingOf(attribute),
          },
        }),
    ...roleOf(attribute),
    ...(attribute.sensitive === true && { sensitive: true }),
    ...(attribute.writeOnly === true && { write_only: true }),
    ...documentationOf(attribute),
  };
}

/** An attribute with a default is the provider's to give where the configuration does not. */
function roleOf({ mode, ...attribute }: Attribute): Sent<'Schema.Attribute'> {
  const isComputed = mode === 'computed' || mode === 'optional, computed' || attribute.default !== undefined;
  return {
    ...(mode === 'required' && { required: true }),
    ...((mode === 'optional' || mode === 'optional, computed') && { optional: true }),
    ...(isComputed && { computed: true }),
  };
}

/**
 * How many blocks there may be is not told: Terraform would then refuse what is not yet known, and a check of our own
 * says it better.
 */
const nestedBlock = ([name, attribute]: readonly [string, Attribute]): Sent<'Schema.NestedBlock'> => ({
  type_name: name,
  block: { ...protocolBlock(attribute.members ?? {}), ...documentationOf(attribute) },
  nesting: collectionNesting(attribute),
});

function nestingOf(attribute: Attribute): number {
  const type = typeOf(attribute);
  return typeof type === 'object' && type.kind === 'object' ? SINGLE : collectionNesting(attribute);
}

const collectionNesting = (attribute: Attribute): number => (isUnordered(attribute) ? SET : LIST);

function documentationOf(attribute: Attribute): Sent<'Schema.Block'> {
  const { deprecated } = attribute;
  const text = [descriptionOf(attribute), deprecated ?? ''].filter((part) => part !== '').join(' ');
  return {
    ...(text === '' ? {} : { description: text, description_kind: MARKDOWN }),
    ...(deprecated !== undefined && { deprecated: true }),
  };
}
