import { domainOfArn } from './domain-of-arn.ts';
import { findDomain } from './find-domain.ts';
import type { OpenSearchHandler } from './handler.ts';

/** @see Amazon OpenSearch Service API reference, ListTags */
export const listTags: OpenSearchHandler<'ListTags'> = async ({ ARN }, call) => ({
  TagList: (await findDomain(domainOfArn(ARN, call), call)).content.tags,
});
