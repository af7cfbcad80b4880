/**
 * What a message says, and to whom.
 *
 * @module
 */

/** What made the service send it. */
export type MessagePurpose =
  | 'SignUp'
  | 'ResendCode'
  | 'AdminCreateUser'
  | 'ForgotPassword'
  | 'UpdateUserAttribute'
  | 'VerifyUserAttribute'
  | 'Authentication';

/** A message whose placeholders are filled. */
export interface Message {
  readonly medium: 'EMAIL' | 'SMS';
  readonly to: string;
  /** Absent for SMS. */
  readonly subject?: string | undefined;
  readonly body: string;
  /** The confirmation code or temporary password that the body holds; shown by the inbox. */
  readonly code: string;
  readonly purpose: MessagePurpose;
  readonly userPoolId: string;
  readonly clientId?: string | undefined;
  readonly username: string;
}

/** A message as the inbox shows it. `createdAt` is ISO 8601. */
export interface InboxMessage extends Message {
  readonly id: string;
  readonly createdAt: string;
}
