import { changeRole } from './change-role.ts';
import type { IamHandler } from './handler.ts';
import { withTags } from './with-tags.ts';

/** @see AWS Identity and Access Management API reference, TagRole */
export const tagRole: IamHandler<'TagRole'> = async ({ RoleName, Tags }, call) => {
  await changeRole(RoleName, call, (content) => ({ ...content, tags: withTags(content.tags, Tags) }));
  return undefined;
};
