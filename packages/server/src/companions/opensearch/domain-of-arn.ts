import { parseDomainArn } from '@poolkeeper/api/companions/opensearch/domain-arn';
import type { Call } from '../../operations/handler.ts';
import { invalid } from './invalid.ts';

/** The name of the domain that an ARN names. @throws ValidationException when it is not one of the caller's */
export function domainOfArn(arn: string, { core, region }: Call): string {
  const named = parseDomainArn(arn);
  if (named?.region !== region || named.accountId !== core.settings.accountId) {
    throw invalid(`Invalid domain ARN: ${arn}`);
  }
  return named.domainName;
}
