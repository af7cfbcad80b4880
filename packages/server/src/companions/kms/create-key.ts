import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { kmsOperations } from '@poolkeeper/api/companions/kms/operations';
import type { CompanionInput } from '@poolkeeper/api/companions/operation';
import { notBuilt } from '@poolkeeper/api/errors';
import { CUSTOM_ID_TAG } from '@poolkeeper/api/user-pool/tags';
import type { Call } from '../../operations/handler.ts';
import type { KmsHandler } from './handler.ts';
import { metadataOf } from './keys.ts';

type Input = CompanionInput<typeof kmsOperations.CreateKey>;

/** What a symmetric key of this service is; anything else is refused by name. */
const only: Readonly<Partial<Record<keyof Input, string | boolean>>> = {
  KeyUsage: 'ENCRYPT_DECRYPT',
  KeySpec: 'SYMMETRIC_DEFAULT',
  CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
  Origin: 'AWS_KMS',
  MultiRegion: false,
};

/** A key id that a tag asks for. */
const FIXED_ID = /^[A-Za-z0-9-]{1,64}$/;

/** @see AWS Key Management Service API reference, CreateKey */
export const createKey: KmsHandler<'CreateKey'> = async (input, call) => {
  for (const [member, value] of Object.entries(only)) {
    const given = input[member as keyof Input];
    if (given !== undefined && given !== value) throw notBuilt(`keys with ${member} ${String(given)}`);
  }
  if (input.Policy !== undefined) throw notBuilt('key policies');
  const tags = Object.fromEntries((input.Tags ?? []).map(({ TagKey, TagValue }) => [TagKey, TagValue]));
  const key = await call.core.customerKeys.create(call.region, {
    keyId: fixedId(tags, call),
    description: input.Description ?? '',
    tags,
  });
  if (!key) {
    throw CompanionError.of('kms', 'AlreadyExistsException', `Key ${tags[CUSTOM_ID_TAG]} already exists.`);
  }
  return { KeyMetadata: metadataOf(key) };
};

/** The id that a tag asks for, in development mode. */
function fixedId(tags: Readonly<Record<string, string>>, { core }: Call): string | undefined {
  const id = tags[CUSTOM_ID_TAG];
  if (id === undefined || !core.settings.development) return undefined;
  if (!FIXED_ID.test(id)) {
    throw CompanionError.of('kms', 'TagException', `The tag ${CUSTOM_ID_TAG} holds no id of a key.`);
  }
  return id;
}
