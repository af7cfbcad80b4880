/**
 * The constraints of a schema in words.
 *
 * @module
 */
import { membersOf, type TSchema } from '../shape.ts';

interface Constraints {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: TSchema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const constraintsOf = (schema: TSchema): Constraints => schema as Constraints;

/** `integer`, `one of …`, `list of string`: what a value is. */
export function typeInWords(schema: TSchema): string {
  const { type = 'any', enum: values, items } = constraintsOf(schema);
  if (items) return constraintsOf(items).enum ? 'list of choices' : `list of ${typeInWords(items)}`;
  if (values) return 'choice';
  return Object.keys(membersOf(schema)).length > 0 ? 'structure' : type;
}

/** Every bound of a value, a sentence each; for a list those of its members too. */
export function boundsInWords(schema: TSchema): readonly string[] {
  const { enum: values, items, pattern, ...bounds } = constraintsOf(schema);
  const words = [
    rangeInWords(bounds.minimum, bounds.maximum, ''),
    rangeInWords(bounds.minLength, bounds.maxLength, ' characters'),
    rangeInWords(bounds.minItems, bounds.maxItems, ' members'),
    values?.map((value) => `\`${value}\``).join(', '),
    pattern && `matches \`${pattern}\``,
    items &&
      boundsInWords(items)
        .map((bound) => `each: ${bound}`)
        .join('; '),
  ];
  return words.filter((word): word is string => word !== undefined && word !== '');
}

function rangeInWords(min: number | undefined, max: number | undefined, of: string): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (min === undefined) return `at most ${max}${of}`;
  return max === undefined ? `at least ${min}${of}` : `${min} to ${max}${of}`;
}
