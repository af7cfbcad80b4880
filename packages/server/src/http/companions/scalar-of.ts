import type { TSchema } from '@poolkeeper/api/shape';

/** A text as the scalar that the schema wants; the text itself where it is none, which decoding then refuses. */
export function scalarOf(schema: TSchema, written: string): unknown {
  const { type } = schema as { readonly type?: string };
  if (type === 'boolean' && (written === 'true' || written === 'false')) return written === 'true';
  const isNumber = type === 'integer' || type === 'number';
  return isNumber && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(written) ? Number(written) : written;
}
