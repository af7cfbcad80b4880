/**
 * `aws_opensearch_domain`.
 *
 * @module
 * @see Amazon OpenSearch Service API reference, CreateDomain
 */
import type { DomainOptions, DomainStatus } from '@poolkeeper/api/companions/opensearch/shapes';
import { ServiceError } from '@poolkeeper/client/service-error';
import { companionInput } from '../exchange/companion-input.ts';
import { type Json, toRequest } from '../exchange/to-request.ts';
import { isGone } from '../is-gone.ts';
import { failure } from '../schema/diagnostic.ts';
import { blocksIn, isGiven, saidIn, textIn } from '../schema/members.ts';
import type { ManagedResource, Surroundings } from '../schema/resource.ts';
import { sameMembers } from '../schema/same.ts';
import { unknown, type Values } from '../schema/value.ts';
import { plannedTags, type Tags, tagChange } from '../tags.ts';
import { again, until } from '../waiting/again.ts';
import { adjustDomainPlan } from './adjust-plan.ts';
import { domainAttributes, optionAttributes } from './attributes.ts';
import { stateOf } from './state.ts';

const MINUTES = 60_000;

/** How long each may take at Amazon. */
const patience = { create: 60 * MINUTES, update: 180 * MINUTES, delete: 90 * MINUTES } as const;

export const openSearchDomain: ManagedResource = {
  type: 'aws_opensearch_domain',
  title: 'OpenSearch Domain',
  autoNamed: 'domain_name',
  description: 'A search engine. Its sign-in through a user pool makes a client of its own in the pool.',
  attributes: domainAttributes,
  tagged: true,
  adjustPlan: adjustDomainPlan,
  import: { parts: ['domain_name'], separator: '/' },
  nameOf: (values) => textIn(values, 'domain_name') ?? '',

  async create(planned, around) {
    const DomainName = textIn(planned, 'domain_name') ?? '';
    // CreateDomain of Amazon would change a domain that is there.
    if (await describe(DomainName, around)) {
      throw failure(
        'creating OpenSearch Domain',
        `The domain ${DomainName} exists already. Import it, or choose another name.`,
      );
    }
    const version = saidIn(planned, 'engine_version');
    const network = toRequest({ vpc_options: domainAttributes.vpc_options ?? never('vpc_options') }, planned);
    const tags = tagList(plannedTags(planned));
    await onceRoleIsKnown(around, () =>
      around.connection.companion('opensearch', 'CreateDomain', {
        DomainName,
        ...companionInput<DomainOptions>({ ...optionsOf(planned), ...network }),
        ...(version !== undefined && { EngineVersion: version }),
        ...(tags.length > 0 && { TagList: tags }),
      }),
    );
    return whenReady(planned, { around, atMost: patience.create });
  },

  read: readDomain,

  async update({ prior, planned }, around) {
    const { connection } = around;
    const DomainName = textIn(prior, 'domain_name') ?? '';
    if (planned.engine_version !== unknown && planned.engine_version !== prior.engine_version) {
      throw failure(
        'Unsupported Change',
        'The engine of a domain is not upgraded here. Upgrade it, or replace the domain.',
        ['engine_version'],
      );
    }
    const changed = Object.fromEntries(
      Object.entries(optionAttributes).filter(
        ([name, attribute]) => !sameMembers({ [name]: attribute }, planned, prior),
      ),
    );
    if (Object.keys(changed).length > 0) {
      await onceRoleIsKnown(around, () =>
        connection.companion('opensearch', 'UpdateDomainConfig', {
          DomainName,
          ...companionInput<DomainOptions>(changedOptions(changed, planned)),
        }),
      );
    }
    const ARN = textIn(prior, 'arn') ?? '';
    const { set, removed } = tagChange(prior, planned);
    if (removed.length > 0)
      await connection.companion('opensearch', 'RemoveTags', { ARN, TagKeys: [...removed] });
    if (Object.keys(set).length > 0)
      await connection.companion('opensearch', 'AddTags', { ARN, TagList: tagList(set) });
    return whenReady(planned, { around, atMost: patience.update });
  },

  async delete(prior, around) {
    const DomainName = textIn(prior, 'domain_name') ?? '';
    try {
      await around.connection.companion('opensearch', 'DeleteDomain', { DomainName });
    } catch (error) {
      if (isGone(error)) return;
      throw error;
    }
    const gone = await until(async () => ((await describe(DomainName, around)) ? undefined : true), {
      atMost: patience.delete,
      message: `Domain ${DomainName} is still being deleted.`,
      around,
    });
    if (!gone)
      throw failure('deleting OpenSearch Domain', `The domain ${DomainName} is still being deleted.`);
  },
};

function never(name: string): never {
  throw new TypeError(`domains have no ${name}`);
}

const tagList = (tags: Tags): { Key: string; Value: string }[] =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

type Members = Readonly<Record<string, Json>>;

/** The options of a plan, as requests spell them. */
function optionsOf(planned: Values, attributes = optionAttributes): Members {
  const { LogPublishingOptions: _list, ...options } = toRequest(attributes, planned);
  const logs = blocksIn(planned, 'log_publishing_options').map((block): [string, Json] => [
    textIn(block, 'log_type') ?? '',
    {
      CloudWatchLogsLogGroupArn: textIn(block, 'cloudwatch_log_group_arn') ?? '',
      Enabled: block.enabled !== false,
    },
  ]);
  return logs.length > 0 && 'log_publishing_options' in attributes
    ? { ...options, LogPublishingOptions: Object.fromEntries(logs) }
    : options;
}

/** Only what changed is sent; sign-in that was taken away is switched off. */
const changedOptions = (changed: typeof optionAttributes, planned: Values): Members => ({
  ...optionsOf(planned, changed),
  ...('cognito_options' in changed && !isGiven(planned, 'cognito_options')
    ? { CognitoOptions: { Enabled: false } }
    : {}),
  ...('log_publishing_options' in changed && !isGiven(planned, 'log_publishing_options')
    ? { LogPublishingOptions: {} }
    : {}),
});

/** What Amazon answers while a role is not known everywhere. */
const PASSING =
  /must be allowed to use the passed role|passed role has not propagated yet|Authentication error|enable a service-linked role|must authorize Amazon OpenSearch Service to describe|Domain is still being deleted/;

const onceRoleIsKnown = <Result>(around: Surroundings, call: () => Promise<Result>): Promise<Result> =>
  again(
    call,
    (error) =>
      error instanceof ServiceError &&
      error.code === 'ValidationException' &&
      PASSING.test(error.message) &&
      // A service that knows its roles at once answers the same of one that does not fit at all.
      around.connection.isAmazon('opensearch'),
    { atMost: 2 * MINUTES, message: 'The role of the domain is not known to OpenSearch yet.', around },
  );

async function describe(DomainName: string, { connection }: Surroundings): Promise<DomainStatus | undefined> {
  try {
    return (await connection.companion('opensearch', 'DescribeDomain', { DomainName })).DomainStatus;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function readDomain(prior: Values, around: Surroundings): Promise<Values | undefined> {
  const DomainName = textIn(prior, 'domain_name') ?? '';
  const status = await describe(DomainName, around);
  if (!status) return undefined;
  const { DomainConfig } = await around.connection.companion('opensearch', 'DescribeDomainConfig', {
    DomainName,
  });
  const { TagList = [] } = await around.connection.companion('opensearch', 'ListTags', { ARN: status.ARN });
  const tags = Object.fromEntries(TagList.map(({ Key, Value }) => [Key, Value]));
  return stateOf({ status, config: DomainConfig, tags }, prior, around);
}

/** State once the domain answers. One that is there and does not answer yet is kept in state, with a warning. */
async function whenReady(
  planned: Values,
  { around, atMost }: { readonly around: Surroundings; readonly atMost: number },
): Promise<Values> {
  const DomainName = textIn(planned, 'domain_name') ?? '';
  const ready = await until(
    async () => {
      const status = await describe(DomainName, around);
      return status && !status.Processing && !status.UpgradeProcessing && status.Endpoint !== undefined
        ? status
        : undefined;
    },
    { atMost, message: `Domain ${DomainName} is not ready yet.`, around },
  );
  if (!ready) {
    around.warn({
      severity: 'warning',
      summary: 'Domain Not Ready',
      detail: `The domain ${DomainName} is still being processed and may not answer yet.`,
    });
  }
  const state = await readDomain(planned, around);
  if (!state) throw failure('reading OpenSearch Domain', `The domain ${DomainName} does not exist any more.`);
  return state;
}
