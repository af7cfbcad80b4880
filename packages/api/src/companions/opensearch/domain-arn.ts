import type { Static } from '../../shape.ts';
import type { DomainName } from './shapes.ts';

/** A domain among those of all accounts. */
export interface DomainOfArn {
  readonly region: string;
  readonly accountId: string;
  readonly domainName: Static<typeof DomainName>;
}

const DOMAIN = /^arn:aws[a-z-]{0,16}:es:([a-z0-9-]{1,32}):(\d{12}):domain\/([a-z][a-z0-9-]{2,27})$/;

/** The ARN of a domain. */
export const domainArn = ({ region, accountId, domainName }: DomainOfArn): string =>
  `arn:aws:es:${region}:${accountId}:domain/${domainName}`;

/** The domain that an ARN names; undefined when it names none. */
export function parseDomainArn(arn: string): DomainOfArn | undefined {
  const [, region, accountId, domainName] = DOMAIN.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || domainName === undefined) return undefined;
  return { region, accountId, domainName };
}
