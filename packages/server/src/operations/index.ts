/**
 * The code of every operation that is built, by name. A table a folder.
 *
 * @module
 */
import type { OperationName } from '@poolkeeper/api/operations';
import { authHandlers } from './auth/handlers.ts';
import type { Handlers } from './handler.ts';

export const handlers: Partial<Handlers<OperationName>> = { ...authHandlers };
