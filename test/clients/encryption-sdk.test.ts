import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, onTestFinished, test } from 'vitest';
import { functionArn, startFunctions } from '../support/functions.ts';
import { requirePeer } from '../support/peers.ts';
import { isInstalled } from '../support/programs.ts';
import { sdk, startService } from '../support/service.ts';

/** What is used of the AWS Encryption SDK and of the SDK's client of KMS that it stands on. */
interface EncryptionSdk {
  readonly buildClient: (policy: unknown) => {
    readonly decrypt: (
      keyring: unknown,
      message: Buffer,
    ) => Promise<{
      readonly plaintext: Buffer;
      readonly messageHeader: { readonly encryptionContext: Readonly<Record<string, string>> };
    }>;
  };
  readonly CommitmentPolicy: Readonly<Record<string, unknown>>;
  readonly KmsKeyringNode: new (options: object) => unknown;
  readonly getClient: (client: unknown, options: object) => unknown;
  readonly KMS: new (options: object) => Kms;
}

interface Kms {
  createKey(input: object): Promise<{ KeyMetadata: { Arn: string; KeyId: string; KeyState: string } }>;
  describeKey(input: object): Promise<{ KeyMetadata: { KeyState: string; Enabled: boolean } }>;
  listKeys(input: object): Promise<{ Keys: { KeyArn: string }[]; Truncated: boolean }>;
  disableKey(input: object): Promise<unknown>;
  enableKey(input: object): Promise<unknown>;
  scheduleKeyDeletion(input: object): Promise<{ KeyState: string }>;
  cancelKeyDeletion(input: object): Promise<unknown>;
  encrypt(input: object): Promise<{ CiphertextBlob: Uint8Array }>;
  decrypt(input: object): Promise<{ Plaintext: Uint8Array; KeyId: string }>;
  generateDataKey(input: object): Promise<{ CiphertextBlob: Uint8Array; Plaintext: Uint8Array }>;
}

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

describe.skipIf(!isInstalled('peers'))('the AWS Encryption SDK (test/peers)', () => {
  const load = (): EncryptionSdk => requirePeer('@aws-crypto/client-node') as EncryptionSdk;

  /** A service with functions that send codes themselves, and the SDK's client of its keys. */
  async function startWithSenders() {
    const functions = await startFunctions({});
    const service = await startService({ lambdaEndpoint: functions.url });
    onTestFinished(async () => {
      await service.stop();
      await functions[Symbol.asyncDispose]();
    });
    const { KMS } = load();
    const kms = new KMS({ endpoint: service.url, region: 'us-east-1', credentials });
    const cognito: CognitoIdentityProvider = sdk(service);
    return { functions, service, kms, cognito };
  }

  test('a function decrypts the code that it is to send, and the code confirms the user', async () => {
    const { functions, service, kms, cognito } = await startWithSenders();
    const { KeyMetadata } = await kms.createKey({ Description: 'codes' });
    const { UserPool } = await cognito.createUserPool({
      PoolName: 'people',
      AutoVerifiedAttributes: ['email'],
      LambdaConfig: {
        CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: functionArn('send') },
        KMSKeyID: KeyMetadata.Arn,
      },
    });
    const { UserPoolClient } = await cognito.createUserPoolClient({
      UserPoolId: UserPool?.Id,
      ClientName: 'web',
    });
    const ClientId = UserPoolClient?.ClientId;
    await cognito.signUp({
      ClientId,
      Username: 'jane',
      Password: 'Correct-horse-1',
      UserAttributes: [{ Name: 'email', Value: 'jane@example.com' }],
      ClientMetadata: { campaign: 'spring' },
    });

    expect(functions.events).toMatchObject([
      {
        triggerSource: 'CustomEmailSender_SignUp',
        userName: 'jane',
        callerContext: { clientId: ClientId },
        request: {
          type: 'customEmailSenderRequestV1',
          clientMetadata: { campaign: 'spring' },
          userAttributes: { email: 'jane@example.com', 'cognito:user_status': 'UNCONFIRMED' },
        },
        response: {},
      },
    ]);
    const code = functions.events[0]?.request.code;
    if (typeof code !== 'string') throw new Error('the function was sent no code');

    const { buildClient, CommitmentPolicy, KmsKeyringNode } = load();
    const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);
    const keyring = new KmsKeyringNode({ keyIds: [KeyMetadata.Arn], clientProvider: () => kms });
    const { plaintext, messageHeader } = await decrypt(keyring, Buffer.from(code, 'base64'));
    expect(plaintext.toString()).toMatch(/^\d{6}$/);
    expect(messageHeader.encryptionContext).toMatchObject({ 'userpool-id': UserPool?.Id });

    await cognito.confirmSignUp({ ClientId, Username: 'jane', ConfirmationCode: plaintext.toString() });
    expect(await service.inbox()).toEqual([]);
  });

  test('a message that was altered does not decrypt', async () => {
    const { functions, kms, cognito } = await startWithSenders();
    const { KeyMetadata } = await kms.createKey({});
    const { UserPool } = await cognito.createUserPool({
      PoolName: 'people',
      LambdaConfig: {
        CustomSMSSender: { LambdaVersion: 'V1_0', LambdaArn: functionArn('send') },
        KMSKeyID: KeyMetadata.Arn,
      },
    });
    await cognito.adminCreateUser({
      UserPoolId: UserPool?.Id,
      Username: 'jane',
      TemporaryPassword: 'Correct-horse-1',
      DesiredDeliveryMediums: ['SMS'],
      UserAttributes: [{ Name: 'phone_number', Value: '+491701234567' }],
    });
    expect(functions.events).toMatchObject([
      {
        triggerSource: 'CustomSMSSender_AdminCreateUser',
        request: { type: 'customSMSSenderRequestV1' },
      },
    ]);
    const message = Buffer.from(String(functions.events[0]?.request.code), 'base64');
    const { buildClient, CommitmentPolicy, KmsKeyringNode } = load();
    const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);
    const keyring = new KmsKeyringNode({ keyIds: [KeyMetadata.Arn], clientProvider: () => kms });
    expect((await decrypt(keyring, message)).plaintext.toString()).toBe('Correct-horse-1');
    message[message.length - 1] = (message.at(-1) ?? 0) ^ 1;
    await expect(decrypt(keyring, message)).rejects.toThrow();
  });

  test('a pool with a sender needs a key that is there and enabled', async () => {
    const { kms, cognito } = await startWithSenders();
    const sender = { LambdaVersion: 'V1_0' as const, LambdaArn: functionArn('send') };
    const create = (KMSKeyID?: string) =>
      cognito.createUserPool({ PoolName: 'people', LambdaConfig: { CustomEmailSender: sender, KMSKeyID } });
    await expect(create()).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(create('arn:aws:kms:us-east-1:000000000000:key/none')).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    const { KeyMetadata } = await kms.createKey({});
    await kms.disableKey({ KeyId: KeyMetadata.KeyId });
    await expect(create(KeyMetadata.Arn)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await kms.enableKey({ KeyId: KeyMetadata.KeyId });
    const { UserPool } = await create(KeyMetadata.Arn);
    await kms.disableKey({ KeyId: KeyMetadata.KeyId });
    await expect(
      cognito.adminCreateUser({
        UserPoolId: UserPool?.Id,
        Username: 'jane',
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: [{ Name: 'email', Value: 'jane@example.com' }],
      }),
    ).rejects.toMatchObject({
      name: 'UnexpectedLambdaException',
      message: 'CustomEmailSender invocation failed due to error KMSKeyID names no key that is enabled.',
    });
  });

  test('keys encrypt under a context, and only with it decrypt', async () => {
    const { kms, service } = await startWithSenders();
    const { KeyMetadata } = await kms.createKey({ Tags: [{ TagKey: '_custom_id_', TagValue: 'codes' }] });
    expect(KeyMetadata.Arn).toBe('arn:aws:kms:us-east-1:000000000000:key/codes');
    await expect(
      kms.createKey({ Tags: [{ TagKey: '_custom_id_', TagValue: 'codes' }] }),
    ).rejects.toMatchObject({ name: 'AlreadyExistsException' });

    const EncryptionContext = { pool: 'a', user: 'b' };
    const { CiphertextBlob } = await kms.encrypt({
      KeyId: 'codes',
      Plaintext: Buffer.from('secret'),
      EncryptionContext,
    });
    const { Plaintext, KeyId } = await kms.decrypt({ CiphertextBlob, EncryptionContext });
    expect([Buffer.from(Plaintext).toString(), KeyId]).toEqual(['secret', KeyMetadata.Arn]);
    for (const wrong of [
      { CiphertextBlob, EncryptionContext: { pool: 'a' } },
      { CiphertextBlob: Buffer.from('nothing of ours'), EncryptionContext },
      { CiphertextBlob: CiphertextBlob.slice(0, 20), EncryptionContext },
    ]) {
      await expect(kms.decrypt(wrong)).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
    }
    const other = await kms.createKey({});
    await expect(
      kms.decrypt({ CiphertextBlob, EncryptionContext, KeyId: other.KeyMetadata.Arn }),
    ).rejects.toMatchObject({ name: 'IncorrectKeyException' });

    const dataKey = await kms.generateDataKey({ KeyId: 'codes', KeySpec: 'AES_256' });
    expect(dataKey.Plaintext).toHaveLength(32);
    expect((await kms.decrypt({ CiphertextBlob: dataKey.CiphertextBlob })).Plaintext).toEqual(
      dataKey.Plaintext,
    );
    await expect(kms.generateDataKey({ KeyId: 'codes' })).rejects.toMatchObject({
      name: 'ValidationException',
    });

    expect((await kms.listKeys({})).Keys).toHaveLength(2);
    expect((await kms.scheduleKeyDeletion({ KeyId: 'codes', PendingWindowInDays: 7 })).KeyState).toBe(
      'PendingDeletion',
    );
    await expect(kms.encrypt({ KeyId: 'codes', Plaintext: Buffer.from('x') })).rejects.toMatchObject({
      name: 'KMSInvalidStateException',
    });
    await kms.cancelKeyDeletion({ KeyId: 'codes' });
    expect((await kms.describeKey({ KeyId: 'codes' })).KeyMetadata).toMatchObject({ KeyState: 'Disabled' });
    await expect(kms.decrypt({ CiphertextBlob, EncryptionContext })).rejects.toMatchObject({
      name: 'DisabledException',
    });
    await kms.scheduleKeyDeletion({ KeyId: 'codes', PendingWindowInDays: 7 });
    service.clock.advance(7 * 86_400);
    await expect(kms.describeKey({ KeyId: 'codes' })).rejects.toMatchObject({ name: 'NotFoundException' });
    expect((await kms.listKeys({})).Keys).toHaveLength(1);
  });

  test('what keys cannot do is refused by name', async () => {
    const { kms } = await startWithSenders();
    for (const input of [{ KeySpec: 'RSA_2048' }, { MultiRegion: true }, { Policy: '{}' }]) {
      await expect(kms.createKey(input)).rejects.toMatchObject({ name: 'UnsupportedOperationException' });
    }
    await expect(kms.describeKey({ KeyId: 'alias/codes' })).rejects.toMatchObject({
      name: 'UnsupportedOperationException',
      message: 'Poolkeeper does not implement key aliases yet.',
    });
  });
});
