/**
 * `aws_pinpoint_app`.
 *
 * @module
 * @see Amazon Pinpoint API reference, Apps
 */
import {
  ApplicationName,
  type ApplicationResponse,
  CampaignHook,
  CampaignLimits,
  QuietTime,
  type WriteApplicationSettingsRequest,
} from '@poolkeeper/api/companions/pinpoint/shapes';
import { described, text } from '@poolkeeper/api/shape';
import { companionInput } from './exchange/companion-input.ts';
import { toRequest } from './exchange/to-request.ts';
import { toState } from './exchange/to-state.ts';
import { isGone } from './is-gone.ts';
import type { Attributes } from './schema/attribute.ts';
import { type Diagnostic, failure } from './schema/diagnostic.ts';
import { findings } from './schema/findings.ts';
import { computed, optional, optionalComputed } from './schema/legacy.ts';
import { isGiven, textIn } from './schema/members.ts';
import type { Checked, ManagedResource, Surroundings } from './schema/resource.ts';
import { unknown, type Values } from './schema/value.ts';
import { plannedTags, tagChange, tagState } from './tags.ts';
import { nameFor, prefixOf } from './unique-name.ts';

const hook = CampaignHook.properties;
const limits = CampaignLimits.properties;

/** A block that the service fills in, and keeps when it is taken away. */
const filledIn = { nesting: 'single block', unset: unknown } as const;

const settings: Attributes = {
  campaign_hook: optionalComputed(CampaignHook, {
    ...filledIn,
    description: 'What runs before a campaign is sent.',
    members: {
      lambda_function_name: optional(described(hook.LambdaFunctionName, 'The function that runs.')),
      mode: optional(described(hook.Mode, 'Whether it delivers or filters.')),
      web_url: optional(described(hook.WebUrl, 'The page that is called.')),
    },
  }),
  limits: optionalComputed(CampaignLimits, {
    ...filledIn,
    description: 'How many messages campaigns send to one endpoint.',
    members: {
      daily: optional(limits.Daily),
      maximum_duration: optional(limits.MaximumDuration),
      messages_per_second: optional(described(limits.MessagesPerSecond, 'Messages of one second.')),
      total: optional(limits.Total),
    },
  }),
  quiet_time: optionalComputed(QuietTime, {
    ...filledIn,
    description: 'When no messages are sent.',
    members: {
      end: optional(described(QuietTime.properties.End, 'The end: `HH:MM`.')),
      start: optional(described(QuietTime.properties.Start, 'The beginning: `HH:MM`.')),
    },
  }),
};

const attributes: Attributes = {
  id: computed(text(), { description: 'The id of the project.' }),
  application_id: computed(text(), { field: 'Id', description: 'The id of the project.' }),
  arn: computed(text(), { description: 'The ARN of the project.' }),
  name: optionalComputed(described(ApplicationName, 'The name of the project. Left out: one is made up.'), {
    replaces: true,
    unset: unknown,
  }),
  name_prefix: optionalComputed(text({ min: 1, max: 998, description: 'What a made-up name begins with.' }), {
    replaces: true,
    unset: unknown,
  }),
  ...settings,
};

export const pinpointApp: ManagedResource = {
  type: 'aws_pinpoint_app',
  title: 'Pinpoint App',
  description: 'A project that events of users are recorded in.',
  attributes,
  tagged: true,
  autoNamed: 'name',
  rules: [oneName],
  import: { parts: ['id'], separator: '/' },

  async create(planned, around) {
    const tags = plannedTags(planned);
    const { ApplicationResponse: app } = await around.connection.companion('pinpoint', 'CreateApp', {
      CreateApplicationRequest: {
        Name: nameFor(planned),
        ...(Object.keys(tags).length > 0 && { tags: { ...tags } }),
      },
    });
    try {
      await writeSettings(app.Id, planned, around);
    } catch (error) {
      await around.connection.companion('pinpoint', 'DeleteApp', { ApplicationId: app.Id });
      throw error;
    }
    return whatIsThere({ ...planned, id: app.Id }, around);
  },

  read: readApp,

  async update({ prior, planned }, around) {
    const { connection } = around;
    const id = textIn(prior, 'id') ?? '';
    await writeSettings(id, planned, around);
    const ResourceArn = textIn(prior, 'arn') ?? '';
    const { set, removed } = tagChange(prior, planned);
    if (removed.length > 0) {
      await connection.companion('pinpoint', 'UntagResource', { ResourceArn, TagKeys: [...removed] });
    }
    if (Object.keys(set).length > 0) {
      await connection.companion('pinpoint', 'TagResource', { ResourceArn, TagsModel: { tags: { ...set } } });
    }
    return whatIsThere({ ...planned, id }, around);
  },

  async delete(prior, { connection }) {
    try {
      await connection.companion('pinpoint', 'DeleteApp', { ApplicationId: textIn(prior, 'id') ?? '' });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
};

/** A name is either given or made up. */
function oneName({ config }: Checked): readonly Diagnostic[] {
  if (!isGiven(config, 'name') || !isGiven(config, 'name_prefix')) return [];
  return [
    findings.combination(['name'], 'Attribute "name_prefix" cannot be specified when "name" is specified'),
  ];
}

const writeSettings = (ApplicationId: string, planned: Values, { connection }: Surroundings) =>
  connection.companion('pinpoint', 'UpdateApplicationSettings', {
    ApplicationId,
    WriteApplicationSettingsRequest: companionInput<WriteApplicationSettingsRequest>(
      toRequest(settings, planned),
    ),
  });

async function readApp(prior: Values, around: Surroundings): Promise<Values | undefined> {
  const ApplicationId = textIn(prior, 'id') ?? '';
  try {
    const { ApplicationResponse: app } = await around.connection.companion('pinpoint', 'GetApp', {
      ApplicationId,
    });
    const { ApplicationSettingsResource: held } = await around.connection.companion(
      'pinpoint',
      'GetApplicationSettings',
      { ApplicationId },
    );
    return stateOf(app, held, { prior, around });
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

const stateOf = (
  app: ApplicationResponse,
  held: object,
  { prior, around }: { readonly prior: Values; readonly around: Surroundings },
): Values => ({
  ...toState(attributes, { ...held, ...app, NamePrefix: prefixOf(app.Name) }, prior),
  ...tagState(app.tags ?? {}, prior, around),
  region: around.connection.region,
});

/** @throws DiagnosticError when it vanished meanwhile */
async function whatIsThere(planned: Values, around: Surroundings): Promise<Values> {
  const state = await readApp(planned, around);
  if (!state)
    throw failure('reading Pinpoint App', `The project ${textIn(planned, 'id')} does not exist any more.`);
  return state;
}
