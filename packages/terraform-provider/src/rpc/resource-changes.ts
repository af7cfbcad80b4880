/**
 * Changes of resources: planned, then applied.
 *
 * @module
 */
import { type Configured, configuredIn } from '@poolkeeper/resources/plan/plan-change';
import { planResource } from '@poolkeeper/resources/plan/plan-resource';
import { failure } from '@poolkeeper/resources/schema/diagnostic';
import { usesLegacyTypes } from '@poolkeeper/resources/schema/legacy-types';
import type { ManagedResource, Surroundings } from '@poolkeeper/resources/schema/resource';
import type { Values } from '@poolkeeper/resources/schema/value';
import type { Handlers } from '../plugin/methods.ts';
import { protocolPath } from '../schema/attribute-path.ts';
import { readPrivate, writePrivate } from '../schema/private-state.ts';
import { configOf, dynamicValue, objectOf } from './dynamic-value.ts';
import type { Lookup } from './kinds.ts';
import { readable } from './resource-states.ts';
import type { Session } from './session.ts';
import { telling } from './telling.ts';

/** A change as Terraform asks for it; null where there is nothing before or after. */
interface Asked {
  readonly prior: Values | null;
  readonly planned: Values | null;
  readonly config: Values;
}

/** Answers for changes of resources. */
export function resourceChangeHandlers(
  resourceOf: Lookup<ManagedResource>,
  session: Session,
): Pick<Handlers, 'PlanResourceChange' | 'ApplyResourceChange'> {
  return {
    async PlanResourceChange({ type_name, prior_state, proposed_new_state, config: given, prior_private }) {
      const { kind, attributes } = resourceOf(type_name);
      if (objectOf(proposed_new_state, attributes) === null) {
        return { planned_state: dynamicValue(null, attributes), planned_private: prior_private };
      }
      const prior = objectOf(prior_state, attributes);
      const config = configOf(given, attributes);
      const before = readPrivate(prior_private).configured;
      const { result, diagnostics } = await telling(
        { doing: 'reading', kind, values: config, attributes },
        async (told) => {
          const change = planResource(kind, { prior, config, configured: before }, session.plannedBy);
          if (change.changes && kind.checkAgainstService) {
            // A replacement is checked as the new resource that it makes.
            const existing = change.replaces.length > 0 ? null : prior;
            const checked = { prior: existing, planned: change.planned, config };
            told.push(...(await kind.checkAgainstService(checked, session.around(change.planned, told))));
          }
          return change;
        },
      );
      if (result === undefined) return { diagnostics };
      return {
        planned_state: dynamicValue(result.planned, attributes),
        requires_replace: result.replaces.map((path) => protocolPath(path, attributes)),
        planned_private: writePrivate({ configured: configuredIn(attributes, config), before }),
        legacy_type_system: usesLegacyTypes(attributes),
        diagnostics,
      };
    },

    async ApplyResourceChange({ type_name, prior_state, planned_state, config: given, planned_private }) {
      const { kind, attributes } = resourceOf(type_name);
      const asked: Asked = {
        prior: objectOf(prior_state, attributes),
        planned: objectOf(planned_state, attributes),
        config: configOf(given, attributes),
      };
      const { configured, before } = readPrivate(planned_private);
      const { result, diagnostics } = await telling(
        { ...attemptOf(asked), kind, attributes },
        async (told) => {
          const around = session.around(asked.planned ?? asked.prior ?? {}, told);
          const state = await apply(kind, asked, around);
          return state === null ? null : readable(state, session);
        },
      );
      const failed = result === undefined;
      return {
        new_state: dynamicValue(failed ? asked.prior : result, attributes),
        private: writePrivate({ configured: failed ? both(configured, before) : configured }),
        legacy_type_system: usesLegacyTypes(attributes),
        diagnostics,
      };
    },
  };
}

function attemptOf({ prior, planned }: Asked): {
  readonly doing: 'creating' | 'updating' | 'deleting';
  readonly values: Values;
} {
  if (prior === null) return { doing: 'creating', values: planned ?? {} };
  return { doing: planned === null ? 'deleting' : 'updating', values: prior };
}

async function apply(
  kind: ManagedResource,
  { prior, planned, config }: Asked,
  around: Surroundings,
): Promise<Values | null> {
  if (planned === null) {
    if (prior !== null) await kind.delete(prior, around);
    return null;
  }
  if (prior === null) return kind.create(planned, { ...around, config });
  if (kind.update) return kind.update({ prior, planned, config }, around);
  throw failure('Unsupported Change', `${kind.title} cannot be changed in place.`);
}

/** After a change that failed, what was configured before may still be there, and what is now may be. */
const both = (one: Configured, other: Configured): Configured => new Set([...one, ...other]);
