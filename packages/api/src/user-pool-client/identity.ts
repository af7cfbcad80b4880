/**
 * What tells one user pool client from another, and what proves that a caller is it.
 *
 * @module
 * @see Amazon Cognito user pools API reference, UserPoolClientType
 */
import { choice, flag, text } from '../shape.ts';

/** The name of a client, for people. Names need not be unique. */
export const ClientName = text({
  min: 1,
  max: 128,
  pattern: String.raw`[\w\s+=,.@-]+`,
  description: 'The name of the client, for people. Names need not be unique in a pool.',
});

/** Whether the service makes a secret for a new client. */
export const GenerateSecret = flag({
  description: 'Whether the service makes a secret for the new client. Left out, the client is public.',
});

/** The id of one of a client's two secrets. */
export const ClientSecretId = text({ min: 1, max: 128, description: 'The id of one secret of the client.' });

/** How a client came to be. */
export const ClientType = choice(['REGULAR', 'DCR'], {
  description: 'REGULAR for a client made by CreateUserPoolClient, DCR for one made by dynamic registration.',
});
