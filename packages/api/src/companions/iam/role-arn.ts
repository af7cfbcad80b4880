/** What names a role among all accounts. */
export interface RoleName {
  readonly accountId: string;
  /** `/`, or a path that begins and ends with it. */
  readonly path: string;
  readonly roleName: string;
}

const ROLE = /^arn:aws[a-z-]{0,16}:iam::(\d{12}):role(\/(?:[\x21-\x7e]{0,510}\/)?)([\w+=,.@-]{1,64})$/;

/** The ARN of a role. */
export const roleArn = ({ accountId, path, roleName }: RoleName): string =>
  `arn:aws:iam::${accountId}:role${path}${roleName}`;

/** The role that an ARN names; undefined when it names none. */
export function parseRoleArn(arn: string): RoleName | undefined {
  const [, accountId, path, roleName] = ROLE.exec(arn) ?? [];
  if (accountId === undefined || path === undefined || roleName === undefined) return undefined;
  return { accountId, path, roleName };
}
