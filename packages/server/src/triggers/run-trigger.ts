/**
 * Runs the function of a trigger: the way to run it, the time limit, the retries and the errors.
 *
 * @module
 * @see Amazon Cognito developer guide, "Customizing user pool workflows with Lambda triggers"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { Milliseconds } from '@poolkeeper/api/units';
import { lambdaArn } from '@poolkeeper/api/user-pool/capabilities';
import type { UserPoolRecord } from '../store/records.ts';
import type { Log } from '../system/log.ts';
import { describeCause } from '../system/log.ts';
import type { FunctionRunner, InvocationResult } from './runners/runner.ts';
import type { AnswerObject } from './trigger-answer.ts';
import { responseOf } from './trigger-answer.ts';
import type { TriggerEvent } from './trigger-event.ts';
import type { TriggerName } from './triggers.ts';

/** How long one call of a function may take. It is Amazon's and cannot be set. */
export const triggerTimeLimit: Milliseconds = 5000;

/** Calls of a function that runs into the time limit, the first one included. */
const mostAttempts = 3;

/** Triggers whose functions need not return their event: nothing is read from it. */
const answersNothing: ReadonlySet<TriggerName> = new Set(['CustomEmailSender', 'CustomSMSSender']);

/** Runs the pool's function and answers its `response`; undefined where the pool names no function. */
export type RunTrigger = (
  trigger: TriggerName,
  pool: UserPoolRecord,
  event: TriggerEvent,
) => Promise<AnswerObject | undefined>;

interface RunTriggerOptions {
  /** The way to run a function, undefined where the operator gave none. */
  readonly runnerOf: (functionArn: string) => FunctionRunner | undefined;
  readonly log: Log;
  readonly timeLimit: Milliseconds;
  /** Tells the caller why a function could not be run. Otherwise only the log has it. */
  readonly explain: boolean;
}

/** @throws UserLambdaValidationException, UnexpectedLambdaException, InvalidLambdaResponseException */
export function createRunTrigger({ runnerOf, log, timeLimit, explain }: RunTriggerOptions): RunTrigger {
  return async (trigger, pool, event) => {
    const arn = lambdaArn(pool.settings, trigger);
    if (arn === undefined) return undefined;
    const about = { trigger, source: event.triggerSource, user_pool_id: pool.userPoolId, function: arn };
    const runner = runnerOf(arn);
    const result = runner === undefined ? noWayToRun(arn) : await attempt(runner);
    if (result.outcome === 'returned') {
      if (answersNothing.has(trigger)) return undefined;
      try {
        return responseOf(result.payload, event);
      } catch (error) {
        if (error instanceof CognitoError) log.warn('trigger.bad_answer', { ...about, detail: error.detail });
        throw error;
      }
    }
    log.warn('trigger.failed', { ...about, ...logged(result) });
    throw failure(trigger, result, explain);

    async function attempt(way: FunctionRunner): Promise<InvocationResult> {
      const payload = JSON.stringify(event);
      for (let attempts = 1; ; attempts += 1) {
        log.debug('trigger.called', { ...about, attempts });
        const ended = await way.run({ functionArn: about.function, payload, timeLimit });
        log.debug('trigger.ended', { ...about, attempts, outcome: ended.outcome });
        if (ended.outcome !== 'timed-out' || attempts === mostAttempts) return ended;
        log.warn('trigger.timed_out', { ...about, attempts });
      }
    }
  };
}

const noWayToRun = (arn: string): InvocationResult => ({
  outcome: 'not-run',
  reason: 'ResourceNotFoundException',
  detail: `nothing says how to run ${arn}. Give its URL or module in the file of --triggers, or start with --lambda-endpoint`,
});

const logged = (result: Exclude<InvocationResult, { outcome: 'returned' }>): Record<string, unknown> => ({
  outcome: result.outcome,
  ...(result.outcome === 'threw' && { message: result.message }),
  ...(result.outcome === 'not-run' && { reason: result.reason, detail: result.detail }),
  ...(result.outcome === 'not-run' && result.cause !== undefined && { cause: describeCause(result.cause) }),
});

/** The error that the caller gets. */
function failure(
  trigger: TriggerName,
  result: Exclude<InvocationResult, { outcome: 'returned' }>,
  explain: boolean,
): CognitoError {
  switch (result.outcome) {
    case 'threw':
      return new CognitoError(
        'UserLambdaValidationException',
        `${trigger} failed with error ${result.message}.`,
      );
    case 'timed-out':
      return unexpected(trigger, 'Socket timeout while invoking Lambda function');
    case 'not-run':
      return unexpected(trigger, explain ? `${result.reason}: ${result.detail}` : result.reason, result);
  }
}

/** The function could not be run. Of the message, what follows the reason is ours. */
export const unexpected = (
  trigger: TriggerName,
  reason: string,
  options?: { detail: string; cause?: unknown },
): CognitoError =>
  new CognitoError(
    'UnexpectedLambdaException',
    `${trigger} invocation failed due to error ${reason}.`,
    options,
  );
