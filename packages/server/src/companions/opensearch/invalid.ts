import { CompanionError } from '@poolkeeper/api/companions/errors';

/** A refusal by the text alone. */
export const invalid = (message: string): CompanionError =>
  CompanionError.of('opensearch', 'ValidationException', message);
