/**
 * The blocks of a user pool that declare attributes of its users.
 *
 * @module
 */

import { Schema } from '@poolkeeper/api/user-pool/settings';
import { SchemaAttribute } from '@poolkeeper/api/user-pool/shapes/attributes';
import type { Attributes } from '../schema/attribute.ts';
import { optional, required } from '../schema/legacy.ts';
import { sameSchema } from './schema-attributes.ts';

const attribute = SchemaAttribute.properties;
const number = attribute.NumberAttributeConstraints;
const string = attribute.StringAttributeConstraints;

export const schemaBlock: Attributes = {
  schema: optional(Schema, {
    nesting: 'set block',
    equal: sameSchema,
    members: {
      name: required(attribute.Name),
      attribute_data_type: required(attribute.AttributeDataType),
      developer_only_attribute: optional(attribute.DeveloperOnlyAttribute),
      mutable: optional(attribute.Mutable),
      required: optional(attribute.Required),
      number_attribute_constraints: optional(number, {
        nesting: 'single block',
        members: {
          max_value: optional(number.properties.MaxValue),
          min_value: optional(number.properties.MinValue),
        },
      }),
      string_attribute_constraints: optional(string, {
        nesting: 'single block',
        members: {
          max_length: optional(string.properties.MaxLength),
          min_length: optional(string.properties.MinLength),
        },
      }),
    },
  }),
};
