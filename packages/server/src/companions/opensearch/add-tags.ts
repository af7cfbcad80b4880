import { changeDomain } from './change-domain.ts';
import { domainOfArn } from './domain-of-arn.ts';
import type { OpenSearchHandler } from './handler.ts';
import { withTags } from './with-tags.ts';

/** @see Amazon OpenSearch Service API reference, AddTags */
export const addTags: OpenSearchHandler<'AddTags'> = async ({ ARN, TagList }, call) => {
  await changeDomain(domainOfArn(ARN, call), call, (content) => ({
    ...content,
    tags: withTags(content.tags, TagList),
  }));
  return undefined;
};
