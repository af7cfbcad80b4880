import type { Call } from '../../operations/handler.ts';
import type { Store } from '../../store/store.ts';

/**
 * Runs `work` with a call whose store is one transaction: a domain, its user pool client and the entry in the identity
 * pool come and go together. An operation inside that wants a transaction of its own becomes a part of this one, which
 * ends with it when it fails.
 */
export const atomically = <Result>(call: Call, work: (call: Call) => Promise<Result>): Promise<Result> =>
  call.core.store.transaction((nouns) => {
    const store: Store = { ...call.core.store, ...nouns, transaction: (part) => part(nouns) };
    return work({ ...call, core: { ...call.core, store } });
  });
