import { CompanionError } from '@poolkeeper/api/companions/errors';

/** The refusal of an inline policy that the role does not have. */
export const noSuchRolePolicy = (policyName: string): CompanionError =>
  CompanionError.of('iam', 'NoSuchEntity', `The role policy with name ${policyName} cannot be found.`);

/** The refusal of a managed policy that does not exist, or that the role does not have. */
export const noSuchPolicy = (policyArn: string): CompanionError =>
  CompanionError.of('iam', 'NoSuchEntity', `Policy ${policyArn} was not found.`);
