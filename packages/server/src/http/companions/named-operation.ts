import type { CompanionOperation } from '@poolkeeper/api/companions/operation';
import type { JsonService, QueryService } from '@poolkeeper/api/companions/services';
import type { Named } from './protocol.ts';

/** The operation of that name; undefined when the service has none, built or not. */
export function namedOperation(service: JsonService | QueryService, name: string): Named | undefined {
  const operations: Readonly<Record<string, CompanionOperation>> = service.operations;
  const contract = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (contract) return { name, contract };
  return service.unbuilt.includes(name) ? { name } : undefined;
}
