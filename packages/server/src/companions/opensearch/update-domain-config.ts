import { checkDomainOptions, effectiveOptions } from '@poolkeeper/api/companions/opensearch/options';
import { notBuilt } from '@poolkeeper/api/errors';
import type { Call } from '../../operations/handler.ts';
import type { DomainClient, OpenSearchDomainRecord } from '../../store/records.ts';
import { atomically } from './atomically.ts';
import { checkCognitoOptions } from './check-cognito-options.ts';
import { domainConfig } from './domain-config.ts';
import { findDomain } from './find-domain.ts';
import type { OpenSearchHandler } from './handler.ts';
import { invalid } from './invalid.ts';
import { keptOptions } from './kept-options.ts';
import { addSignIn, removeSignIn } from './sign-in.ts';

/**
 * Each option that is given replaces the old one; the others stay. Sign-in is switched on and off with its client.
 *
 * @see Amazon OpenSearch Service API reference, UpdateDomainConfig
 */
export const updateDomainConfig: OpenSearchHandler<'UpdateDomainConfig'> = async (
  { DomainName, DryRun, ...given },
  caller,
) => {
  if (DryRun) throw notBuilt('DryRun');
  checkDomainOptions(given);
  const options = keptOptions(given);
  const changed = await atomically(caller, async (call) => {
    const { store, system } = call.core;
    const current = await findDomain(DomainName, call);
    const now = system.clock.now();
    const next: OpenSearchDomainRecord = {
      ...current,
      content: {
        ...current.content,
        options: { ...current.content.options, ...options },
        changedAt: {
          ...current.content.changedAt,
          ...Object.fromEntries(Object.keys(options).map((option) => [option, now])),
        },
      },
      modifiedAt: now,
    };
    const { client: _, ...content } = next.content;
    const client = options.CognitoOptions ? await changedSignIn(next, call) : current.content.client;
    const whole = { ...next, content: { ...content, ...(client && { client }) } };
    if ((await store.openSearchDomains.replace(whole, current.version)) === 'conflict') {
      throw invalid('Another request changed the domain at the same time; try again.');
    }
    return whole;
  });
  return { DomainConfig: domainConfig(changed) };
};

/** The client of a domain after its options changed: kept where the pools are the same. */
async function changedSignIn(domain: OpenSearchDomainRecord, call: Call): Promise<DomainClient | undefined> {
  const { client, options } = domain.content;
  const pools = await checkCognitoOptions(effectiveOptions(options).CognitoOptions, call);
  const isSame = client?.userPoolId === pools?.userPoolId && client?.identityPoolId === pools?.identityPoolId;
  if (isSame) return client;
  if (client) await removeSignIn(client, call);
  return pools && addSignIn(domain, pools, call);
}
