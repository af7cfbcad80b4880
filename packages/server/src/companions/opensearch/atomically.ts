import type { Call } from '../../operations/handler.ts';

/**
 * Runs `work` with a call whose store is one transaction: a domain, its user pool client and the entry in the identity
 * pool come and go together.
 */
export const atomically = <Result>(call: Call, work: (call: Call) => Promise<Result>): Promise<Result> =>
  call.core.store.transaction((nouns) =>
    work({ ...call, core: { ...call.core, store: { ...call.core.store, ...nouns } } }),
  );
