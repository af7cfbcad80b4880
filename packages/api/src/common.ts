/**
 * Scalars and small structures that many operations share, with the bounds of Amazon's service model.
 *
 * @module
 * @see Amazon Cognito user pools API reference, "Data Types"
 */
import { choice, integer, list, map, optional, structure, text } from './shape.ts';

/** The longest string that any unbounded string of the API may be, in characters. */
const LONGEST_STRING = 131_072;

/** A string that Amazon's model bounds only as it bounds all strings. */
export const AnyString = text({ max: LONGEST_STRING });

/** Letters, marks, symbols, numbers and punctuation of any script: what a name may hold, without white space. */
const VISIBLE = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+`;

/** The id of a user pool: its region, `_` and nine alphanumerics. */
export const UserPoolId = text({
  min: 1,
  max: 55,
  pattern: String.raw`[\w-]+_[0-9a-zA-Z]+`,
  description: 'The id of the user pool.',
});

/** The id of a user pool client. */
export const ClientId = text({ min: 1, max: 128, pattern: String.raw`[\w+]+`, sensitive: true });

/** The secret of a user pool client, where it is sent as it is. */
export const ClientSecret = text({ min: 24, max: 64, pattern: String.raw`[\w+]+`, sensitive: true });

/** `Base64(HMAC-SHA256(client secret, username and client id))`. */
export const SecretHash = text({ min: 1, max: 128, pattern: String.raw`[\w+=/]+`, sensitive: true });

/** The longest name that a request may name a user by, in characters. */
export const LONGEST_USERNAME = 128;

/** A username, or any name under which the user signs in. */
export const Username = text({ min: 1, max: LONGEST_USERNAME, pattern: VISIBLE, sensitive: true });

/** A password. Spaces may stand inside it, not at its ends; the pattern is the live service's, not the model's. */
export const Password = text({
  max: 256,
  pattern: String.raw`^[\S]+.*[\S]+$`,
  testedAs: String.raw`\S.*\S`,
  sensitive: true,
});

/** A code that was sent by mail or SMS. */
export const ConfirmationCode = text({ min: 1, max: 2048, pattern: String.raw`[\S]+` });

/** Stands for a challenge that waits for its answer. */
export const Session = text({ min: 20, max: 2048, sensitive: true });

/** An access, ID or refresh token. */
export const Token = text({ pattern: '[A-Za-z0-9-_=.]+', sensitive: true });

/** The key of a device that the pool remembers. */
export const DeviceKey = text({ min: 1, max: 55, pattern: String.raw`[\w-]+_[0-9a-f-]+` });

/** The name of an attribute; custom ones carry `custom:`. */
export const AttributeName = text({
  min: 1,
  max: 32,
  pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+`,
});

/** One attribute of a user. Values are strings whatever the attribute's type. */
export const AttributeType = structure({
  Name: AttributeName,
  Value: optional(text({ max: 2048, sensitive: true })),
});

/** Attributes of a user. */
export const AttributeList = list(AttributeType);

/** Names of attributes. */
export const AttributeNameList = list(AttributeName);

/** What the caller tells the Lambda triggers. It is passed on and never kept. */
export const ClientMetadata = map(AnyString, AnyString);

/** The Pinpoint endpoint that an event is recorded for. */
export const AnalyticsMetadata = structure({ AnalyticsEndpointId: optional(AnyString) });

/** What an app knows of its user's device; sent without a signature. */
export const UserContextData = structure(
  {
    IpAddress: optional(text({ max: LONGEST_STRING, sensitive: true })),
    EncodedData: optional(text({ max: LONGEST_STRING, sensitive: true })),
  },
  { sensitive: true },
);

/** What a server knows of its user's request; sent with a signature. */
export const ContextData = structure({
  IpAddress: AnyString,
  ServerName: AnyString,
  ServerPath: AnyString,
  HttpHeaders: list(structure({ headerName: optional(AnyString), headerValue: optional(AnyString) })),
  EncodedData: optional(AnyString),
});

/** The names of scopes; a custom one is `<resource server>/<scope>`. */
export const ScopeNames = list(text({ min: 1, max: 256, pattern: String.raw`[\x21\x23-\x5B\x5D-\x7E]+` }), {
  max: 50,
});

/** The ways in which a message reaches a user. */
export const deliveryMediums = ['SMS', 'EMAIL'] as const;

/** One of {@link deliveryMediums}. */
export type DeliveryMedium = (typeof deliveryMediums)[number];

/** Where a code was sent: the destination is masked. */
export const CodeDeliveryDetails = structure({
  Destination: optional(AnyString),
  DeliveryMedium: optional(choice(deliveryMediums)),
  AttributeName: optional(AttributeName),
});

/** Legacy SMS settings of a user. */
export const MFAOptions = list(
  structure({ DeliveryMedium: optional(choice(deliveryMediums)), AttributeName: optional(AttributeName) }),
);

/** The most rows that ListUsers answers at once. */
export const LARGEST_USER_PAGE = 60;

/** How many rows to answer; 0 stands for the largest page. */
export const QueryLimit = integer({ min: 0, max: LARGEST_USER_PAGE });

/** Where the next page of a search begins. Opaque. */
export const SearchPaginationToken = text({ min: 1, pattern: String.raw`[\S]+` });

const ARN_PART = String.raw`[\w+=/,.@-]`;
const ARN_PATTERN = `arn:${ARN_PART}+:${ARN_PART}+:(${ARN_PART}*)?:[0-9]+:${ARN_PART}+(:${ARN_PART}+)?(:${ARN_PART}+)?`;

/** The name of a resource at Amazon: a Lambda function, a role, a user pool. */
export const Arn = text({ min: 20, max: 2048, pattern: ARN_PATTERN });

/** An ARN, or an empty string. */
export const OptionalArn = text({ max: 2048, pattern: `(${ARN_PATTERN})?` });

/** Where the next page of a listing begins. Opaque. */
export const PaginationToken = text({ min: 1, max: LONGEST_STRING, pattern: String.raw`[\S]+` });
