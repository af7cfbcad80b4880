/** A fault in how the command was called or configured. Its message is for the operator; nothing was started. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
