import { failures } from '@poolkeeper/api/failures';
import type { ManagedLoginStyleRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';

/** Which style a request names. */
interface NamedStyle {
  readonly UserPoolId: string;
  readonly ManagedLoginBrandingId: string;
}

/** @throws ResourceNotFoundException when there is no such pool, or no such style in it */
export async function findStyle(
  { UserPoolId, ManagedLoginBrandingId }: NamedStyle,
  call: Call,
): Promise<ManagedLoginStyleRecord> {
  await findUserPool(UserPoolId, call);
  const style = await call.core.store.managedLoginStyles.find(UserPoolId, ManagedLoginBrandingId);
  if (!style) throw failures.managedLoginBrandingNotFound();
  return style;
}
