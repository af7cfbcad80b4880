/**
 * Which function a pool names for a trigger.
 *
 * @module
 */
import type { UserPoolRecord } from '../store/records.ts';
import type { TriggerName } from './triggers.ts';

interface LambdaConfig {
  readonly [trigger: string]: unknown;
  readonly PreTokenGenerationConfig?: {
    readonly LambdaArn: string;
    readonly LambdaVersion: 'V1_0' | 'V2_0' | 'V3_0';
  };
}

const configOf = (pool: UserPoolRecord): LambdaConfig =>
  (pool.settings as { LambdaConfig?: LambdaConfig }).LambdaConfig ?? {};

/** The ARN of the function, undefined where the pool names none. */
export function functionArn(pool: UserPoolRecord, trigger: TriggerName): string | undefined {
  const config = configOf(pool);
  if (trigger === 'PreTokenGeneration' && config.PreTokenGenerationConfig)
    return config.PreTokenGenerationConfig.LambdaArn;
  const arn = config[trigger];
  return typeof arn === 'string' ? arn : undefined;
}

/** The version of the event that the pool's PreTokenGeneration function takes. */
export const preTokenEventVersion = (pool: UserPoolRecord): '1' | '2' | '3' => {
  const version = configOf(pool).PreTokenGenerationConfig?.LambdaVersion;
  return version === 'V3_0' ? '3' : version === 'V2_0' ? '2' : '1';
};
