/**
 * Errors that Amazon's model lists together for many operations.
 *
 * @module
 */

/** Of nearly every operation. */
export const commonErrors = [
  'ResourceNotFoundException',
  'InvalidParameterException',
  'TooManyRequestsException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'InternalErrorException',
] as const;

/** Of operations that run a Lambda trigger. */
export const lambdaErrors = [
  'UnexpectedLambdaException',
  'UserLambdaValidationException',
  'InvalidLambdaResponseException',
] as const;

/** Of operations that send an SMS with the role of the pool. */
export const smsRoleErrors = [
  'InvalidSmsRoleAccessPolicyException',
  'InvalidSmsRoleTrustRelationshipException',
] as const;

/** Of operations that send a message with the roles of the pool. */
export const messageRoleErrors = [...smsRoleErrors, 'InvalidEmailRoleAccessPolicyException'] as const;

/** Of operations that the state of the user may forbid. */
export const userStateErrors = [
  'PasswordResetRequiredException',
  'UserNotFoundException',
  'UserNotConfirmedException',
] as const;
