/**
 * Wires the parts that operations stand on.
 *
 * @module
 */
import type { Core } from './accounts/core.ts';
import { createAnalytics } from './analytics/create-analytics.ts';
import { isStrict } from './config/combinations.ts';
import type { Config } from './config.ts';
import { createCustomerKeys } from './customer-keys/create-customer-keys.ts';
import { encryptCode } from './customer-keys/encrypt-code.ts';
import { makeDataFolder, storeSettings } from './data-config.ts';
import { createDelivery } from './delivery/create-delivery.ts';
import { openKeyring } from './open-keyring.ts';
import { createPasswords } from './passwords/srp-passwords.ts';
import { agreeOnPublicUrl } from './public-url.ts';
import { openStore } from './store/open-store.ts';
import { createAfterAnswer } from './system/after-answer.ts';
import type { Log } from './system/log.ts';
import type { ServiceSettings } from './system/service-settings.ts';
import type { System } from './system/system.ts';
import { createTokens } from './tokens/create-tokens.ts';
import { createTriggers } from './triggers/create-triggers.ts';
import { readTriggerFile } from './triggers/trigger-file.ts';

/** What a Core needs besides the configuration. */
export interface Surroundings {
  readonly system: System;
  readonly log: Log;
  /** Where the service is reached unless `--public-url` says otherwise; absent for a command that serves nobody. */
  readonly address?: string;
}

/** What the rest of a Core is built over. */
export type Ground = Pick<Core, 'log' | 'settings' | 'system' | 'keyring' | 'store'>;

/** What lies outside of the service. Default: nothing, so messages go to the inbox alone. */
export type Outside = Partial<
  Pick<Parameters<typeof createTriggers>[0], 'lambdaEndpoint' | 'routes'> &
    Pick<Parameters<typeof createDelivery>[0], 'smtp' | 'mailFrom' | 'smsWebhook'>
>;

/** Opens the database and everything over it. {@link closeCore} closes them. */
export async function openCore(config: Config, { system, log, address }: Surroundings): Promise<Core> {
  makeDataFolder(config);
  const store = await openStore(storeSettings(config));
  try {
    const keyring = await openKeyring(config, { store, randomBytes: system.randomBytes });
    const settings: ServiceSettings = {
      // Who serves nobody issues no token, so nothing is built from it.
      publicUrl:
        address === undefined ? 'http://localhost' : await agreeOnPublicUrl(store, config, { address, log }),
      issuer: config.issuer,
      region: config.region,
      accountId: config.account,
      development: !isStrict(config),
    };
    return assembleCore(
      { log, settings, system, keyring, store },
      {
        lambdaEndpoint: urlOf(config.lambdaEndpoint),
        routes: config.triggers === undefined ? undefined : readTriggerFile(config.triggers),
        smtp: urlOf(config.smtp),
        mailFrom: config.mailFrom,
        smsWebhook: urlOf(config.smsWebhook),
      },
    );
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Builds everything over an open database. */
export function assembleCore(ground: Ground, outside: Outside = {}): Core {
  const customerKeys = createCustomerKeys(ground);
  const afterAnswer = createAfterAnswer(ground.log);
  return withTokens({
    ...ground,
    afterAnswer,
    customerKeys,
    passwords: createPasswords(ground.system),
    triggers: createTriggers({
      ...ground,
      ...outside,
      encryptCode: encryptCode(customerKeys, ground.system),
    }),
    delivery: createDelivery({ ...ground, ...outside, afterAnswer }),
    analytics: createAnalytics(ground),
  });
}

/** A Core whose tokens remember nothing yet: after a reset, pools of the same ids have other keys. */
export const withTokens = (parts: Omit<Core, 'tokens'>): Core => ({ ...parts, tokens: createTokens(parts) });

/** Finishes what goes on after answers and closes what {@link openCore} opened, the database last. */
export async function closeCore({ afterAnswer, passwords, triggers, delivery, store }: Core): Promise<void> {
  await afterAnswer.settled();
  await Promise.all([passwords.close(), triggers.close(), delivery.close()]);
  await store.close();
}

const urlOf = (text: string | undefined): URL | undefined => (text === undefined ? undefined : new URL(text));
