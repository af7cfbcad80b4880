/**
 * Values of a pool that follow from others: Cognito keeps each of these in two places that say the same.
 *
 * @module
 */
import { blockIn, blocksIn, isGiven, saidIn } from '../schema/members.ts';
import type { Value, Values } from '../schema/value.ts';

interface Planning {
  readonly prior: Values | null;
  readonly planned: Values;
  readonly config: Values;
}

/** A plan in which both places say what the configuration says in one. */
export function adjustUserPoolPlan(planning: Planning): Values {
  // In a new pool, what is not configured is the service's to say.
  if (planning.prior === null) return planning.planned;
  return withTokenTrigger({ ...planning, planned: withMessages(planning, planning.prior) }, planning.prior);
}

/** The older place of each text, and the one in the template. */
const messages = [
  ['email_verification_message', 'email_message'],
  ['email_verification_subject', 'email_subject'],
  ['sms_verification_message', 'sms_message'],
] as const;

const TEMPLATE = 'verification_message_template';

function withMessages({ planned, config }: Planning, prior: Values): Values {
  const template = blockIn(planned, TEMPLATE);
  if (!template) return planned;
  const given = blockIn(config, TEMPLATE) ?? {};
  const before = blockIn(prior, TEMPLATE) ?? {};
  const outer: Record<string, Value> = {};
  const inner: Record<string, Value> = {};
  for (const [older, newer] of messages) {
    if (isGiven(config, older)) inner[newer] = planned[older] ?? null;
    else if (isGiven(given, newer)) outer[older] = template[newer] ?? null;
    else if (isTakenAway(planned, prior, older) || isTakenAway(template, before, newer)) {
      outer[older] = '';
      inner[newer] = '';
    }
  }
  return { ...planned, ...outer, [TEMPLATE]: [{ ...template, ...inner }] };
}

/** Whether a plan takes away what was there. */
const isTakenAway = (planned: Values, prior: Values, name: string): boolean =>
  isGiven(prior, name) && !isGiven(planned, name);

function withTokenTrigger({ planned, config }: Planning, prior: Values): Values {
  const triggers = blockIn(planned, 'lambda_config');
  if (!triggers) return planned;
  const given = blockIn(config, 'lambda_config') ?? {};
  const before = blockIn(prior, 'lambda_config') ?? {};
  return { ...planned, lambda_config: [{ ...triggers, ...tokenTrigger({ triggers, given, before }) }] };
}

function tokenTrigger({
  triggers,
  given,
  before,
}: {
  readonly triggers: Values;
  readonly given: Values;
  readonly before: Values;
}): Values {
  if (isGiven(given, 'pre_token_generation_config')) {
    const [config] = blocksIn(triggers, 'pre_token_generation_config');
    return isGiven(given, 'pre_token_generation') ? {} : { pre_token_generation: config?.lambda_arn ?? null };
  }
  if (isGiven(given, 'pre_token_generation')) {
    const version = saidIn(blockIn(before, 'pre_token_generation_config') ?? {}, 'lambda_version') ?? 'V1_0';
    const lambda_arn = triggers.pre_token_generation ?? null;
    return { pre_token_generation_config: [{ lambda_arn, lambda_version: version }] };
  }
  const isGone =
    isTakenAway(triggers, before, 'pre_token_generation') ||
    isTakenAway(triggers, before, 'pre_token_generation_config');
  return isGone ? { pre_token_generation: '', pre_token_generation_config: [] } : {};
}
