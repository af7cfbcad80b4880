/**
 * What blocks have in common that the service fills in.
 *
 * @module
 */
import { unknown } from '../schema/value.ts';

/** A block that the service fills in where the configuration leaves it out, and once it is taken away. */
export const filledIn = { nesting: 'single block', unset: unknown } as const;
