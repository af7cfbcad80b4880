import type { EpochSeconds } from '@poolkeeper/api/units';
import type { SignInRecord, UserPoolClientRecord, UserPoolRecord, UserRecord } from '../store/records.ts';
import type { GroupConfiguration } from '../triggers/triggers.ts';

/** Whom and what the tokens of one answer are about. */
export interface TokenSubject {
  readonly pool: UserPoolRecord;
  readonly client: UserPoolClientRecord;
  readonly user: UserRecord;
  readonly signIn: SignInRecord;
  readonly issuer: string;
  readonly issuedAt: EpochSeconds;
  readonly groups: GroupConfiguration;
}
