/**
 * Data source `aws_caller_identity`: whose credentials these are.
 *
 * @module
 */
import { text } from '@poolkeeper/api/shape';
import type { DataSource } from '../schema/resource.ts';

export const callerIdentity: DataSource = {
  type: 'aws_caller_identity',
  title: 'Caller Identity',
  description: 'The account and the principal that the credentials of the provider belong to.',
  regional: false,
  attributes: {
    id: { mode: 'computed', shape: text(), description: 'The account.' },
    account_id: { mode: 'computed', shape: text(), description: 'The account: twelve digits.' },
    arn: { mode: 'computed', shape: text(), description: 'The ARN of the principal.' },
    user_id: { mode: 'computed', shape: text(), description: 'The unique id of the principal.' },
  },
  nameOf: () => 'caller',

  async read(_config, { connection }) {
    const {
      Account = null,
      Arn = null,
      UserId = null,
    } = await connection.companion('sts', 'GetCallerIdentity', {});
    return { id: Account, account_id: Account, arn: Arn, user_id: UserId };
  },
};
