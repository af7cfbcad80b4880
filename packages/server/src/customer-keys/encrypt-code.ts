import { senderKey } from '@poolkeeper/api/user-pool/capabilities';
import type { UserPoolRecord } from '../store/records.ts';
import type { System } from '../system/system.ts';
import type { CustomerKeys } from './customer-keys.ts';
import { encryptedMessage } from './encrypted-message.ts';

/** Encrypts a code with the key of its pool, as base64; undefined where the pool names no key that is enabled. */
export type EncryptCode = (pool: UserPoolRecord, code: string) => Promise<string | undefined>;

/** Encrypts codes with the keys of the service. What is authenticated with a code is the id of its pool. */
export const encryptCode =
  (customerKeys: CustomerKeys, { randomBytes }: Pick<System, 'randomBytes'>): EncryptCode =>
  async (pool, code) => {
    const keyArn = senderKey(pool.settings);
    const key = keyArn === undefined ? undefined : await customerKeys.find(pool.region, keyArn);
    if (keyArn === undefined || key?.content.state !== 'Enabled') return undefined;
    const message = await encryptedMessage({
      plaintext: Buffer.from(code),
      context: { 'userpool-id': pool.userPoolId },
      keyArn,
      dataKey: (size, context) => customerKeys.dataKey(key, size, context),
      randomBytes,
    });
    return message.toString('base64');
  };
