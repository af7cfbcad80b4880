/**
 * Requests that succeed in the world, at least one for every operation: what malformed ones are made from, and the
 * walk in which every contract's output is seen. The type lets no operation be left out.
 *
 * @module
 */
import type { OperationInput, OperationName } from '@poolkeeper/api/operations';
import { ofAdministrators } from './examples/administrators.ts';
import { ofClients } from './examples/clients.ts';
import { ofHostedPages } from './examples/hosted-pages.ts';
import { ofPools } from './examples/pools.ts';
import { ofSignIn } from './examples/sign-in.ts';
import { ofUsers } from './examples/users.ts';
import type { World } from './world.ts';

/** Requests by operation. */
export type Examples = { readonly [Name in OperationName]: readonly OperationInput<Name>[] };

/** Every one of them is answered 200 when it is the first after the world was put back. */
export function examplesOf(world: World): Examples {
  return {
    ...ofPools(world),
    ...ofHostedPages(world),
    ...ofClients(world),
    ...ofAdministrators(world),
    ...ofUsers(world),
    ...ofSignIn(world),
  };
}
