/**
 * The triggers of the service, with the ways to run functions that the operator gave.
 *
 * @module
 */
import type { Milliseconds } from '@poolkeeper/api/units';
import { lambdaArn } from '@poolkeeper/api/user-pool/capabilities';
import type { EncryptCode } from '../customer-keys/encrypt-code.ts';
import type { Log } from '../system/log.ts';
import type { ServiceSettings } from '../system/service-settings.ts';
import { createAuthChallenge } from './create-auth-challenge.ts';
import { customMessage } from './custom-message.ts';
import { customSender } from './custom-sender.ts';
import { defineAuthChallenge } from './define-auth-challenge.ts';
import { inboundFederation } from './inbound-federation.ts';
import { postAuthentication } from './post-authentication.ts';
import { postConfirmation } from './post-confirmation.ts';
import { preAuthentication } from './pre-authentication.ts';
import { preSignUp } from './pre-sign-up.ts';
import { preTokenGeneration } from './pre-token-generation.ts';
import { createRunTrigger, triggerTimeLimit } from './run-trigger.ts';
import { runByEndpoint } from './runners/run-by-endpoint.ts';
import { runByModule } from './runners/run-by-module.ts';
import { runByUrl } from './runners/run-by-url.ts';
import type { FunctionRunner } from './runners/runner.ts';
import type { TriggerRoutes } from './trigger-file.ts';
import type { Triggers } from './triggers.ts';
import { userMigration } from './user-migration.ts';
import { verifyAuthChallengeResponse } from './verify-auth-challenge-response.ts';

interface TriggersOptions {
  readonly settings: Pick<ServiceSettings, 'development'>;
  readonly log: Log;
  /** Encrypts what functions that send codes are given. */
  readonly encryptCode: EncryptCode;
  /** `--lambda-endpoint`: runs every function that `routes` does not name. */
  readonly lambdaEndpoint?: URL | undefined;
  /** The file of `--triggers`. */
  readonly routes?: TriggerRoutes | undefined;
  /** Of one call; 5 seconds unless a test is in a hurry. */
  readonly timeLimit?: Milliseconds;
}

/** In development mode an error tells the caller why a function could not be run; otherwise the log has it. */
export function createTriggers(options: TriggersOptions): Triggers {
  const { settings, log, encryptCode, lambdaEndpoint, routes, timeLimit = triggerTimeLimit } = options;
  const endpoint = lambdaEndpoint && runByEndpoint(lambdaEndpoint);
  const routed = new Map<string, FunctionRunner>();
  for (const [arn, { kind, url }] of routes ?? []) {
    routed.set(arn, kind === 'module' ? runByModule(url, log) : runByUrl(url));
  }
  const run = createRunTrigger({
    runnerOf: (arn) => routed.get(arn) ?? endpoint,
    log,
    timeLimit,
    explain: settings.development,
  });
  return {
    has: (pool, trigger) => lambdaArn(pool.settings, trigger) !== undefined,
    preSignUp: preSignUp(run),
    postConfirmation: postConfirmation(run),
    preAuthentication: preAuthentication(run),
    postAuthentication: postAuthentication(run),
    defineAuthChallenge: defineAuthChallenge(run),
    createAuthChallenge: createAuthChallenge(run),
    verifyAuthChallengeResponse: verifyAuthChallengeResponse(run),
    preTokenGeneration: preTokenGeneration(run),
    userMigration: userMigration(run),
    customMessage: customMessage(run),
    inboundFederation: inboundFederation(run),
    customSender: customSender(run, encryptCode),
    async close() {
      await Promise.all([...routed.values()].map((runner) => runner.close()));
    },
  };
}
