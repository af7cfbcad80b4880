/** A Pinpoint project among those of all accounts. */
export interface AppName {
  readonly region: string;
  readonly accountId: string;
  readonly applicationId: string;
}

const APP = /^arn:aws[a-z-]{0,16}:mobiletargeting:([a-z0-9-]{1,32}):(\d{12}):apps\/([0-9A-Za-z]{1,32})$/;

/** The ARN of a project. */
export const appArn = ({ region, accountId, applicationId }: AppName): string =>
  `arn:aws:mobiletargeting:${region}:${accountId}:apps/${applicationId}`;

/** The project that an ARN names; undefined when it names none. */
export function parseAppArn(arn: string): AppName | undefined {
  const [, region, accountId, applicationId] = APP.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || applicationId === undefined) return undefined;
  return { region, accountId, applicationId };
}
