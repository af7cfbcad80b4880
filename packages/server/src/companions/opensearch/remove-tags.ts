import { changeDomain } from './change-domain.ts';
import { domainOfArn } from './domain-of-arn.ts';
import type { OpenSearchHandler } from './handler.ts';

/** @see Amazon OpenSearch Service API reference, RemoveTags */
export const removeTags: OpenSearchHandler<'RemoveTags'> = async ({ ARN, TagKeys }, call) => {
  await changeDomain(domainOfArn(ARN, call), call, (content) => ({
    ...content,
    tags: content.tags.filter(({ Key }) => !TagKeys.includes(Key)),
  }));
  return undefined;
};
