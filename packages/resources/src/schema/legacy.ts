/**
 * Attributes as Terraform's older SDK makes them: they hold no nulls, but `''`, 0, `false` and empty lists.
 *
 * @module
 */
import { constraintsOf } from '@poolkeeper/api/decode/constraints';
import type { TSchema } from '@poolkeeper/api/shape';
import type { Attribute } from './attribute.ts';
import type { Value } from './value.ts';

type More = Partial<Omit<Attribute, 'mode' | 'shape'>>;

/** Given by the configuration or not at all. */
export const optional = (shape: TSchema, more: More = {}): Attribute => ({
  mode: 'optional',
  shape,
  none: zeroOf(shape),
  ...more,
});

/** Given by the configuration, else by the service. */
export const optionalComputed = (shape: TSchema, more: More = {}): Attribute => ({
  mode: 'optional, computed',
  shape,
  none: zeroOf(shape),
  ...more,
});

/** Given by the configuration. */
export const required = (shape: TSchema, more: More = {}): Attribute => ({
  mode: 'required',
  shape,
  ...more,
});

/** Given by the service. */
export const computed = (shape: TSchema, more: More = {}): Attribute => ({
  mode: 'computed',
  shape,
  none: zeroOf(shape),
  ...more,
});

/** What such an attribute holds where there is nothing. */
function zeroOf(shape: TSchema): Value {
  switch (constraintsOf(shape).type) {
    case 'string':
      return '';
    case 'integer':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      // Maps, structures and moments are null where they are not.
      return null;
  }
}
