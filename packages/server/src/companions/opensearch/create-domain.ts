import { CompanionError } from '@poolkeeper/api/companions/errors';
import {
  checkDomainOptions,
  DEFAULT_ENGINE,
  LARGEST_DOMAIN_COUNT,
} from '@poolkeeper/api/companions/opensearch/options';
import type { OpenSearchDomainRecord } from '../../store/records.ts';
import { placeOf } from '../handler.ts';
import { atomically } from './atomically.ts';
import { checkCognitoOptions } from './check-cognito-options.ts';
import { domainStatus } from './domain-status.ts';
import type { OpenSearchHandler } from './handler.ts';
import { keptOptions } from './kept-options.ts';
import { addSignIn } from './sign-in.ts';
import { withTags } from './with-tags.ts';

/** @see Amazon OpenSearch Service API reference, CreateDomain */
export const createDomain: OpenSearchHandler<'CreateDomain'> = async (
  { DomainName, EngineVersion, TagList, ...given },
  caller,
) => {
  checkDomainOptions(given);
  const tags = withTags([], TagList ?? []);
  const created = await atomically(caller, async (call) => {
    const { store, system } = call.core;
    const place = placeOf(call);
    if (await store.openSearchDomains.find(place, DomainName)) throw alreadyExists(DomainName);
    if ((await store.openSearchDomains.count(place)) >= LARGEST_DOMAIN_COUNT) {
      throw CompanionError.of(
        'opensearch',
        'LimitExceededException',
        `An account cannot have more than ${LARGEST_DOMAIN_COUNT} domains in a region.`,
      );
    }
    const pools = await checkCognitoOptions(given.CognitoOptions ?? {}, call);
    const now = system.clock.now();
    const domain: OpenSearchDomainRecord = {
      ...place,
      id: DomainName,
      content: {
        domainId: `${place.accountId}/${DomainName}`,
        engineVersion: EngineVersion ?? DEFAULT_ENGINE,
        hostSuffix: system.ids.clientId(),
        options: keptOptions(given),
        changedAt: {},
        tags,
      },
      createdAt: now,
      modifiedAt: now,
      version: 1,
    };
    const client = pools && (await addSignIn(domain, pools, call));
    const whole = { ...domain, content: { ...domain.content, ...(client && { client }) } };
    if ((await store.openSearchDomains.insert(whole)) === 'conflict') throw alreadyExists(DomainName);
    return whole;
  });
  return { DomainStatus: domainStatus(created) };
};

const alreadyExists = (domainName: string): CompanionError =>
  CompanionError.of(
    'opensearch',
    'ResourceAlreadyExistsException',
    `A domain with the name ${domainName} already exists.`,
  );
