import { changeRole } from './change-role.ts';
import type { IamHandler } from './handler.ts';

/** @see AWS Identity and Access Management API reference, UntagRole */
export const untagRole: IamHandler<'UntagRole'> = async ({ RoleName, TagKeys }, call) => {
  const removed = new Set(TagKeys.map((key) => key.toLowerCase()));
  await changeRole(RoleName, call, (content) => ({
    ...content,
    tags: content.tags.filter(({ Key }) => !removed.has(Key.toLowerCase())),
  }));
  return undefined;
};
