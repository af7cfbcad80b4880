import type { UserPoolClientRecord } from '../../store/records.ts';
import type { Asked } from '../authorization-request.ts';
import { ErrorPageFault } from '../error-page-fault.ts';
import { findClient } from '../find-client.ts';
import { parameter } from '../parameter.ts';

/** `client_id` names a client of the pool. */
export async function knownClient({ core, site, parameters }: Asked): Promise<UserPoolClientRecord> {
  const clientId = parameter(parameters, 'client_id');
  if (clientId === undefined) throw new ErrorPageFault('Required parameters missing');
  return findClient(core, site, clientId);
}
