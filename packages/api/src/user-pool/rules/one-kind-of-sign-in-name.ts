import { aliasAttributes, usernameAttributes } from '../capabilities.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** Attributes either take the place of usernames or stand beside them. */
export const oneKindOfSignInName: UserPoolRule = (settings) =>
  usernameAttributes(settings).length > 0 && aliasAttributes(settings).length > 0
    ? invalid('Only one of the aliasAttributes or usernameAttributes can be set in a User pool.')
    : undefined;
