/**
 * The programs in test/peers, which the workspace does not hold.
 *
 * @module
 */
import { createRequire } from 'node:module';

/** Loads a package of test/peers. Ask `isInstalled('peers')` first. */
export const requirePeer: NodeJS.Require = createRequire(new URL('../peers/package.json', import.meta.url));
