/**
 * What is done to resources, in their own region, and told in Pulumi's names when it fails.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Change, Surroundings } from '@poolkeeper/resources/schema/resource';
import type { Values } from '@poolkeeper/resources/schema/value';
import { type Attempt, tellFailure } from '@poolkeeper/resources/tell-failure';
import type { Kind, Lookup } from './catalogue.ts';
import { inPulumisNames } from './failures.ts';
import type { NewPlan } from './plan.ts';

async function attempt<Result>(
  { attributes, ...told }: Attempt & { readonly attributes: Attributes },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const text = tellFailure(error, told)
      .map((diagnostic) => `${diagnostic.summary}: ${inPulumisNames(attributes, diagnostic, told.values)}`)
      .join('\n');
    throw new Error(text, { cause: error });
  }
}

/** Where calls of a resource go: to the region that it names, else that of the provider. */
export function inRegionOf(around: Surroundings, { region }: Values): Surroundings {
  if (typeof region !== 'string' || region === around.connection.region) return around;
  return { ...around, connection: around.connection.in(region) };
}

export const create = (
  { resource, attributes }: Kind,
  { planned, config }: NewPlan,
  around: Surroundings,
): Promise<Values> =>
  attempt({ doing: 'creating', kind: resource, values: planned, attributes }, () =>
    resource.create(planned, { ...inRegionOf(around, planned), config }),
  );

/** State now, or undefined when it is gone. */
export const read = (
  { resource, attributes }: Kind,
  prior: Values,
  around: Surroundings,
): Promise<Values | undefined> =>
  attempt({ doing: 'reading', kind: resource, values: prior, attributes }, () =>
    resource.read(prior, inRegionOf(around, prior)),
  );

export const update = (
  { resource, attributes }: Kind,
  change: Change,
  around: Surroundings,
): Promise<Values> =>
  attempt({ doing: 'updating', kind: resource, values: change.prior, attributes }, async () => {
    if (resource.update === undefined) throw new TypeError(`every change of ${resource.type} replaces it`);
    return await resource.update(change, inRegionOf(around, change.prior));
  });

/** Deletes it; `delete` is a word of the language. */
export const remove = ({ resource, attributes }: Kind, prior: Values, around: Surroundings): Promise<void> =>
  attempt({ doing: 'deleting', kind: resource, values: prior, attributes }, () =>
    resource.delete(prior, inRegionOf(around, prior)),
  );

export const lookUp = (
  { dataSource, attributes }: Lookup,
  config: Values,
  around: Surroundings,
): Promise<Values> =>
  attempt({ doing: 'reading', kind: dataSource, values: config, attributes }, () =>
    dataSource.read(config, inRegionOf(around, config)),
  );
