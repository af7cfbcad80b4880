import { createTriggers } from '../create-triggers.ts';
import type { Triggers } from '../triggers.ts';

type Options = Omit<Parameters<typeof createTriggers>[0], 'encryptCode'>;

/** The triggers of a service in which there are no keys to encrypt codes with. */
export const triggersOf = (options: Options): Triggers =>
  createTriggers({ ...options, encryptCode: async () => undefined });
