/**
 * What the provider serves, by the tokens of Pulumi.
 *
 * @module
 */
import { dataSources, resources } from '@poolkeeper/resources/catalogue';
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import { attributesOf } from '@poolkeeper/resources/schema/attributes-of';
import type { DataSource, ManagedResource } from '@poolkeeper/resources/schema/resource';
import type { Catalogue } from '../schema/package-schema.ts';
import { functionPlace, type PackageName, resourcePlace, tokenOf } from '../schema/tokens.ts';
import { isInput } from '../values/property-type.ts';

/** A kind of resource, with every attribute that it has. */
export interface Kind {
  readonly token: string;
  readonly resource: ManagedResource;
  readonly attributes: Attributes;
  /** The attribute that Pulumi names where a program does not. */
  readonly autoNamed: string | undefined;
}

/** As Pulumi does with every provider: what takes a `name` gets one. */
function autoNamedOf({ autoNamed }: ManagedResource, { name }: Attributes): string | undefined {
  return autoNamed ?? (name !== undefined && isInput(name) ? 'name' : undefined);
}

/** A function: something that is looked up. */
export interface Lookup {
  readonly token: string;
  readonly dataSource: DataSource;
  readonly attributes: Attributes;
}

/** All that is served under one of the package's names. */
export interface Served {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly lookups: ReadonlyMap<string, Lookup>;
}

export function servedAs(packageName: PackageName): Served {
  const kinds = resources.map((resource): [string, Kind] => {
    const token = tokenOf(packageName, resourcePlace(resource.type));
    const attributes = attributesOf(resource);
    return [token, { token, resource, attributes, autoNamed: autoNamedOf(resource, attributes) }];
  });
  const lookups = dataSources.map((dataSource): [string, Lookup] => {
    const token = tokenOf(packageName, functionPlace(dataSource.type));
    return [token, { token, dataSource, attributes: attributesOf(dataSource) }];
  });
  return { kinds: new Map(kinds), lookups: new Map(lookups) };
}

/** The same as the package schema describes it. */
export const catalogueOf = ({ kinds, lookups }: Served): Catalogue => ({
  resources: [...kinds.values()].map(({ resource, attributes, autoNamed }) => ({
    type: resource.type,
    description: resource.description,
    autoNamed,
    attributes,
  })),
  dataSources: [...lookups.values()].map(({ dataSource, attributes }) => ({
    type: dataSource.type,
    description: dataSource.description,
    attributes,
  })),
});
