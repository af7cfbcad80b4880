import type { UserPoolRecord } from '../../store/records.ts';

/** The name of a pool as a SAML service provider, and the audience of what it accepts. */
export const entityIdOf = ({ userPoolId }: Pick<UserPoolRecord, 'userPoolId'>): string =>
  `urn:amazon:cognito:sp:${userPoolId}`;
