import type { Surroundings } from '../../rule.ts';

/** How messages speak of the operation: `creating` or `updating`. */
export const verbOf = (operation: Surroundings['operation']): string =>
  operation === 'create' ? 'creating' : 'updating';
