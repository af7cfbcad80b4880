/**
 * A client as state holds it.
 *
 * @module
 */
import { type Response, toState } from '../exchange/to-state.ts';
import type { Attributes } from '../schema/attribute.ts';
import { blockIn, textIn } from '../schema/members.ts';
import type { Surroundings } from '../schema/resource.ts';
import type { Values } from '../schema/value.ts';
import { DEFAULT_UNITS, isUnmanaged, type LiveClient, type Merged } from './merge.ts';

/** A client that is there, and what was known of it. */
export interface Found {
  readonly live: LiveClient;
  /** State before, or what was planned. */
  readonly prior: Values;
  readonly around: Pick<Surroundings, 'connection'>;
}

/**
 * State from an answer. `prior`, or what was planned, tells which of two ways to say the same was chosen: default
 * units or no block for them, rotation that is off or no block for it.
 */
export function stateOf(attributes: Attributes, { live, prior, around }: Found): Values {
  const units: Readonly<Record<string, string>> = { ...DEFAULT_UNITS, ...live.TokenValidityUnits };
  const isDefault = Object.entries(DEFAULT_UNITS).every(([name, unit]) => units[name] === unit);
  const hadUnits = blockIn(prior, 'token_validity_units') !== undefined;
  const response: Response = {
    ...live,
    TokenValidityUnits: isDefault && !hadUnits ? undefined : units,
    RefreshTokenRotation: rotationOf(live, prior),
  };
  return { ...toState(attributes, response, prior), region: around.connection.region };
}

function rotationOf(live: LiveClient, prior: Values): LiveClient['RefreshTokenRotation'] {
  const rotation = live.RefreshTokenRotation;
  if (rotation?.Feature === 'ENABLED') return rotation;
  const had = blockIn(prior, 'refresh_token_rotation');
  if (!had) return undefined;
  return rotation ?? { Feature: 'DISABLED' };
}

/**
 * State after a change. What nobody manages stays as it was planned: what others changed meanwhile, the next refresh
 * shows.
 */
export function stateAfter(attributes: Attributes, merged: Merged & Pick<Found, 'around'>): Values {
  const { live, planned, around } = merged;
  const state = stateOf(attributes, { live, prior: planned, around });
  const kept = Object.keys(attributes).filter(
    (name) => typeof planned[name] !== 'symbol' && isUnmanaged(name, merged),
  );
  const secret = textIn(planned, 'client_secret');
  return {
    ...state,
    ...Object.fromEntries(kept.map((name) => [name, planned[name] ?? null])),
    ...(secret === undefined ? {} : { client_secret: secret }),
  };
}
