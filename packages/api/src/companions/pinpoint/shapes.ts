/**
 * Pinpoint projects, their settings, endpoints and events. Amazon's model bounds few of the strings.
 *
 * @module
 * @see Amazon Pinpoint API reference
 */
import {
  choice,
  decimal,
  flag,
  integer,
  list,
  map,
  optional,
  type Static,
  structure,
  text,
} from '../../shape.ts';

const AnyText = text();

export const ApplicationId = text({ min: 1, max: 32 });

/** The longest id of an endpoint, in characters. */
export const LONGEST_ENDPOINT_ID = 256;

export const EndpointId = text({ min: 1, max: LONGEST_ENDPOINT_ID });

/** The display name of a project. */
export const ApplicationName = text({ min: 1, max: 1024 });

export const ProjectTags = map(text({ min: 1, max: 128 }), text({ max: 256 }));

/** A project as the API shows it. */
export const ApplicationResponse = structure({
  Id: AnyText,
  Arn: AnyText,
  Name: ApplicationName,
  tags: optional(ProjectTags),
  CreationDate: optional(AnyText),
});
export type ApplicationResponse = Static<typeof ApplicationResponse>;

export const CampaignHook = structure({
  LambdaFunctionName: optional(AnyText),
  Mode: optional(choice(['DELIVERY', 'FILTER'])),
  WebUrl: optional(AnyText),
});

/** Messages that campaigns send to one endpoint. */
export const CampaignLimits = structure({
  Daily: optional(integer({ min: 0, max: 100, description: 'Messages of one day.' })),
  MaximumDuration: optional(integer({ min: 0, description: 'Seconds that a campaign may run.' })),
  MessagesPerSecond: optional(integer({ min: 0, max: 20_000 })),
  Total: optional(integer({ min: 0, max: 100, description: 'Messages of one campaign.' })),
  Session: optional(integer({ min: 0 })),
});

/** When no messages are sent; both are `HH:MM`, or neither is given. */
export const QuietTime = structure({ End: optional(AnyText), Start: optional(AnyText) });

export const JourneyLimits = structure({
  DailyCap: optional(integer({ min: 0 })),
  TimeframeCap: optional(
    structure({ Cap: optional(integer({ min: 0 })), Days: optional(integer({ min: 0 })) }),
  ),
  TotalCap: optional(integer({ min: 0 })),
});

/** What UpdateApplicationSettings changes; what is left out stays. */
export const WriteApplicationSettingsRequest = structure({
  CampaignHook: optional(CampaignHook),
  CloudWatchMetricsEnabled: optional(flag()),
  EventTaggingEnabled: optional(flag()),
  Limits: optional(CampaignLimits),
  QuietTime: optional(QuietTime),
  JourneyLimits: optional(JourneyLimits),
});
export type WriteApplicationSettingsRequest = Static<typeof WriteApplicationSettingsRequest>;

/** The settings of a project as the API shows them: the first three are never absent. */
export const ApplicationSettingsResource = structure({
  ApplicationId,
  CampaignHook,
  Limits: CampaignLimits,
  QuietTime,
  JourneyLimits: optional(JourneyLimits),
  LastModifiedDate: optional(AnyText),
});

const AttributeLists = map(AnyText, list(AnyText));

/** The person whom an endpoint belongs to. */
const EndpointUser = structure({ UserId: optional(AnyText), UserAttributes: optional(AttributeLists) });

const endpointSettings = {
  Address: optional(text({ sensitive: true })),
  Attributes: optional(AttributeLists),
  ChannelType: optional(
    choice([
      'PUSH',
      'GCM',
      'APNS',
      'APNS_SANDBOX',
      'APNS_VOIP',
      'APNS_VOIP_SANDBOX',
      'ADM',
      'SMS',
      'VOICE',
      'EMAIL',
      'BAIDU',
      'CUSTOM',
      'IN_APP',
    ]),
  ),
  Demographic: optional(
    structure({
      AppVersion: optional(AnyText),
      Locale: optional(AnyText),
      Make: optional(AnyText),
      Model: optional(AnyText),
      ModelVersion: optional(AnyText),
      Platform: optional(AnyText),
      PlatformVersion: optional(AnyText),
      Timezone: optional(AnyText),
    }),
  ),
  EffectiveDate: optional(AnyText),
  EndpointStatus: optional(AnyText),
  Location: optional(
    structure({
      City: optional(AnyText),
      Country: optional(AnyText),
      Latitude: optional(decimal()),
      Longitude: optional(decimal()),
      PostalCode: optional(AnyText),
      Region: optional(AnyText),
    }),
  ),
  Metrics: optional(map(AnyText, decimal())),
  OptOut: optional(AnyText),
  RequestId: optional(AnyText),
  User: optional(EndpointUser),
} as const;

/** Where messages reach a user; what UpdateEndpoint writes. */
export const EndpointRequest = structure(endpointSettings, { sensitive: true });
export type EndpointRequest = Static<typeof EndpointRequest>;

/** An endpoint as the API shows it. */
export const EndpointResponse = structure({
  Id: optional(AnyText),
  ApplicationId: optional(AnyText),
  ...endpointSettings,
  CohortId: optional(AnyText),
  CreationDate: optional(AnyText),
});
export type EndpointResponse = Static<typeof EndpointResponse>;

/** One event. */
export const Event = structure({
  EventType: text({ min: 1, max: 256 }),
  Timestamp: text({ description: 'ISO 8601.' }),
  AppPackageName: optional(AnyText),
  AppTitle: optional(AnyText),
  AppVersionCode: optional(AnyText),
  Attributes: optional(map(AnyText, AnyText)),
  ClientSdkVersion: optional(AnyText),
  Metrics: optional(map(AnyText, decimal())),
  SdkName: optional(AnyText),
  Session: optional(
    structure({
      Id: AnyText,
      StartTimestamp: AnyText,
      StopTimestamp: optional(AnyText),
      Duration: optional(integer()),
    }),
  ),
});
export type Event = Static<typeof Event>;

/** Events by endpoint, then by an id that the caller chooses. */
export const EventsRequest = structure({
  BatchItem: map(EndpointId, structure({ Endpoint: EndpointRequest, Events: map(AnyText, Event) })),
});

const Accepted = structure({ Message: optional(AnyText), StatusCode: optional(integer()) });

/** What became of each endpoint and event. */
export const EventsResponse = structure({
  Results: optional(
    map(
      AnyText,
      structure({
        EndpointItemResponse: optional(Accepted),
        EventsItemResponse: optional(map(AnyText, Accepted)),
      }),
    ),
  ),
});

/** The most projects that GetApps answers at once, and how many when it is not told. */
export const LARGEST_PROJECT_PAGE = 500;

/** The most events of one PutEvents. */
export const LARGEST_EVENT_COUNT = 100;

/** The most projects of an account in a region. */
export const LARGEST_PROJECT_COUNT = 100;
