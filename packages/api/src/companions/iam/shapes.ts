/**
 * Roles and their policies, with the bounds of Amazon's model.
 *
 * @module
 * @see AWS Identity and Access Management API reference, "Data Types"
 */
import {
  choice,
  flag,
  integer,
  list,
  optional,
  type Static,
  structure,
  text,
  timestamp,
} from '../../shape.ts';
import { LARGEST_TAG_COUNT } from '../tags.ts';

/** The name of a role; unique in the account, whatever its case. */
export const RoleName = text({
  min: 1,
  max: 64,
  pattern: String.raw`[\w+=,.@-]+`,
  description: 'The name of the role; unique in the account, and upper case does not tell names apart.',
});

/** `/` or a path that begins and ends with it. */
export const Path = text({
  min: 1,
  max: 512,
  pattern: String.raw`(\u002F)|(\u002F[\u0021-\u007E]+\u002F)`,
  description: 'Where the role stands among others: `/` or a path that begins and ends with it.',
});

/** A policy, as JSON. */
export const PolicyDocument = text({
  min: 1,
  max: 131_072,
  pattern: String.raw`[\u0009\u000A\u000D\u0020-\u00FF]+`,
  description: 'The policy as JSON. Answers hold it percent-encoded as RFC 3986 has it.',
});

/** The name of an inline policy; unique in its role. */
export const PolicyName = text({ min: 1, max: 128, pattern: String.raw`[\w+=,.@-]+` });

export const RoleDescription = text({
  max: 1000,
  pattern: String.raw`[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*`,
});

/** The longest a session of the role lasts. */
export const MaxSessionDuration = integer({
  min: 3600,
  max: 43_200,
  description: 'Seconds that a session of the role lasts at most; 3600 when not given.',
});

/** What {@link MaxSessionDuration} is when a role does not name one, in seconds. */
export const DEFAULT_SESSION_DURATION = 3600;

export const IamArn = text({ min: 20, max: 2048 });

const TAG = String.raw`\p{L}\p{Z}\p{N}_.:/=+\-@`;

export const TagKey = text({ min: 1, max: 128, pattern: `[${TAG}]+` });

export const Tag = structure({ Key: TagKey, Value: text({ min: 0, max: 256, pattern: `[${TAG}]*` }) });

export const Tags = list(Tag, { max: LARGEST_TAG_COUNT });
export type Tags = Static<typeof Tags>;

/** Where the next page of a listing begins. Opaque. */
export const Marker = text({ min: 1, max: 320, pattern: String.raw`[\u0020-\u00FF]+` });

/** The most rows that a listing answers at once. */
export const LARGEST_IAM_PAGE = 1000;

/** How many rows a listing answers when it is not told. */
export const DEFAULT_IAM_PAGE = 100;

/** What a request for a page says. */
export const pageRequest = {
  Marker: optional(Marker),
  MaxItems: optional(integer({ min: 1, max: LARGEST_IAM_PAGE })),
} as const;

/** What an answer with a page says besides its rows. */
export const pageAnswer = { IsTruncated: optional(flag()), Marker: optional(text()) } as const;

const AttachedPermissionsBoundary = structure({
  PermissionsBoundaryType: optional(choice(['PermissionsBoundaryPolicy'])),
  PermissionsBoundaryArn: optional(IamArn),
});

/** A role as the API shows it. */
export const Role = structure({
  Path,
  RoleName,
  RoleId: text({ min: 16, max: 128, pattern: String.raw`[\w]+` }),
  Arn: IamArn,
  CreateDate: timestamp(),
  AssumeRolePolicyDocument: optional(PolicyDocument),
  Description: optional(RoleDescription),
  MaxSessionDuration: optional(MaxSessionDuration),
  PermissionsBoundary: optional(AttachedPermissionsBoundary),
  Tags: optional(Tags),
  RoleLastUsed: optional(structure({ LastUsedDate: optional(timestamp()), Region: optional(text()) })),
});
export type Role = Static<typeof Role>;

/** A managed policy that a role has. */
export const AttachedPolicy = structure({ PolicyName: optional(PolicyName), PolicyArn: optional(IamArn) });

/** A managed policy. */
export const Policy = structure({
  PolicyName: optional(PolicyName),
  PolicyId: optional(text()),
  Arn: optional(IamArn),
  Path: optional(text()),
  DefaultVersionId: optional(text()),
  AttachmentCount: optional(integer()),
  PermissionsBoundaryUsageCount: optional(integer()),
  IsAttachable: optional(flag()),
  Description: optional(text({ max: 1000 })),
  CreateDate: optional(timestamp()),
  UpdateDate: optional(timestamp()),
  Tags: optional(Tags),
});

/** A user. Only the caller exists. */
export const User = structure({
  Path,
  UserName: text({ min: 1, max: 64, pattern: String.raw`[\w+=,.@-]+` }),
  UserId: text(),
  Arn: IamArn,
  CreateDate: timestamp(),
});
