import { describeGroup } from '@poolkeeper/api/group/describe';
import type { Handler } from '../handler.ts';
import { findGroup } from './find-group.ts';

/** @see Amazon Cognito user pools API reference, GetGroup */
export const getGroup: Handler<'GetGroup'> = async (input, call) => ({
  Group: describeGroup(await findGroup(input, call)),
});
