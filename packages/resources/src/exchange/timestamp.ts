/**
 * Moments: numbers of seconds on the wire, RFC 3339 in state.
 *
 * @module
 */
import type { TSchema } from '@poolkeeper/api/shape';

/** Whether a shape is that of a moment. */
export const timestampOf = (shape: TSchema): boolean =>
  (shape as { readonly timestamp?: boolean }).timestamp === true;

/** Epoch seconds as `2026-01-02T03:04:05Z`, as Terraform's providers write it. */
export const toRfc3339 = (epochSeconds: number): string =>
  `${new Date(Math.floor(epochSeconds) * 1000).toISOString().slice(0, -5)}Z`;
