import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { resourceLimits } from '@poolkeeper/api/quotas';
import type { Nouns } from '../store/store.ts';
import type { Call } from './handler.ts';

/** One row a kind of thing of which a pool may have only so many, and how the refusal names them. */
const limited = {
  userPoolClients: { most: resourceLimits.userPoolClientsPerPool, things: 'clients' },
  resourceServers: { most: resourceLimits.resourceServersPerPool, things: 'resource servers' },
  groups: { most: resourceLimits.groupsPerPool, things: 'groups' },
  identityProviders: { most: resourceLimits.identityProvidersPerPool, things: 'identity providers' },
  managedLoginStyles: {
    most: resourceLimits.managedLoginStylesPerPool,
    things: 'managed login branding styles',
  },
} as const satisfies Partial<Record<keyof Nouns, { readonly most: number; readonly things: string }>>;

type Limited = keyof typeof limited;

/** What is asked here of each of these nouns. */
interface LimitedNoun<Kept, Answer> {
  count(userPoolId: string): Promise<number>;
  insert(record: Kept): Promise<Answer>;
}

/**
 * Inserts one more thing in a pool. The pool is held from the count to the insert, so that requests at the same
 * moment do not pass the limit together, and none makes something in a pool that is being deleted.
 *
 * @throws ResourceNotFoundException when the pool was deleted meanwhile
 * @throws LimitExceededException when the pool has as many as it may have
 */
export function insertInPool<Name extends Limited, Kept extends Parameters<Nouns[Name]['insert']>[0]>(
  name: Name,
  record: Kept,
  { core }: Call,
): ReturnType<Nouns[Name]['insert']> {
  type Answer = Awaited<ReturnType<Nouns[Name]['insert']>>;
  const { userPoolId } = record;
  const { most, things } = limited[name];
  const inserted = core.store.transaction(async (nouns) => {
    if (!(await nouns.userPools.hold(userPoolId))) throw failures.userPoolNotFound(userPoolId);
    // The noun of the name takes this record: TypeScript does not follow a name through two types.
    const noun = nouns[name] as unknown as LimitedNoun<Kept, Answer>;
    if ((await noun.count(userPoolId)) >= most) {
      throw new CognitoError('LimitExceededException', `The user pool cannot have more ${things}.`);
    }
    return noun.insert(record);
  });
  // A promise of what the noun's own promise is of.
  return inserted as ReturnType<Nouns[Name]['insert']>;
}
