import { parseAppArn } from '@poolkeeper/api/companions/pinpoint/app-arn';
import type { Call } from '../../operations/handler.ts';
import { notFound } from './find-app.ts';

/** The id of the project that an ARN names. @throws NotFoundException when it is not one of the caller's */
export function appOfArn(arn: string, { core, region }: Call): string {
  const named = parseAppArn(arn);
  if (named?.region !== region || named.accountId !== core.settings.accountId) throw notFound();
  return named.applicationId;
}
