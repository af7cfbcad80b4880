/**
 * Which companion service a request is for.
 *
 * @module
 */
import type { CompanionName } from '@poolkeeper/api/companions/errors';
import { type CompanionFacts, companions } from '@poolkeeper/api/companions/services';

// The keys of the table are the names.
const rows = Object.entries(companions) as [CompanionName, CompanionFacts][];

/** The service of a signature's scope. Each part is bounded, so that no header makes the search long. */
const SCOPE = /Credential=[^,\s]{1,128}?\/\d{8}\/[a-z0-9-]{1,32}\/([a-z0-9-]{1,64})\/aws4_request/;

/** Told by the service's name in the signature, by the path, or by the target; undefined when it is for none of them. */
export function companionOf(headers: Headers, path: string): CompanionName | undefined {
  const signed = SCOPE.exec(headers.get('authorization') ?? '')?.[1];
  const bySignature = rows.find(([, { signingName }]) => signingName === signed);
  if (bySignature) return bySignature[0];
  const byPath = rows.find(([, facts]) => facts.protocol === 'rest' && path.startsWith(facts.root));
  if (byPath) return byPath[0];
  const target = headers.get('x-amz-target') ?? '';
  return rows.find(([, facts]) => facts.protocol === 'json' && target.startsWith(facts.targetPrefix))?.[0];
}
