/** The package schema and what is derived from it, against Pulumi's own word on both. */
import { readFileSync } from 'node:fs';
import { catalogueOf, servedAs } from '@poolkeeper/pulumi-provider/provider/catalogue';
import { packageSchema } from '@poolkeeper/pulumi-provider/schema/package-schema';
import type { ObjectSpec, PackageSpec, TypeSpec } from '@poolkeeper/pulumi-provider/schema/spec';
import { staleFiles } from '@poolkeeper/pulumi-provider/sdk/write';
import { Errors } from 'typebox/schema';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { declared } from './declarations.ts';

const metaschema = JSON.parse(
  readFileSync(new URL('./metaschema/pulumi.json', import.meta.url), 'utf8'),
) as object;

const schemaOf = (packageName: 'poolkeeper' | 'aws'): PackageSpec =>
  packageSchema(catalogueOf(servedAs(packageName)), { packageName, version: '0.1.0' });

const faultsOf = (schema: object): unknown => Errors(metaschema, schema)[1];

describe('the schema of the package', () => {
  const schema = schemaOf('poolkeeper');

  test("validates against Pulumi's schema of schemas, under both names", () => {
    expect(faultsOf(JSON.parse(JSON.stringify(schema)))).toEqual([]);
    expect(faultsOf(JSON.parse(JSON.stringify(schemaOf('aws'))))).toEqual([]);
  });

  test('a property without a type would not validate', () => {
    const [[token = '', resource] = []] = Object.entries(schema.resources);
    const broken = { ...schema, resources: { [token]: { ...resource, properties: { name: {} } } } };
    expect(faultsOf(JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
  });

  const every = function* (): Generator<
    readonly [where: string, type: TypeSpec, description: string | undefined]
  > {
    const walk = function* (
      where: string,
      properties: ObjectSpec['properties'] = {},
    ): ReturnType<typeof every> {
      for (const [name, property] of Object.entries(properties)) {
        yield [`${where}.${name}`, property, property.description];
      }
    };
    for (const [token, spec] of Object.entries(schema.types)) {
      if ('properties' in spec) yield* walk(token, spec.properties);
    }
    for (const [token, spec] of Object.entries(schema.resources)) {
      yield* walk(token, spec.properties);
      yield* walk(token, spec.inputProperties);
    }
    for (const [token, spec] of Object.entries(schema.functions)) {
      yield* walk(token, spec.inputs?.properties);
      yield* walk(token, spec.outputs.properties);
    }
    yield* walk('provider', schema.provider.inputProperties);
  };

  test('every type that is referred to is there, and every type is referred to', () => {
    const text = JSON.stringify(schema);
    const used = new Set([...text.matchAll(/"#\/types\/([^"]+)"/g)].map(([, token]) => token));
    expect([...used].toSorted()).toEqual(Object.keys(schema.types).toSorted());
  });

  test('every property is described', () => {
    const silent = [...every()].filter(([, , description]) => !description).map(([where]) => where);
    expect(silent).toEqual([]);
  });

  test('everything that is served has a description', () => {
    const served = { ...schema.resources, ...schema.functions };
    expect(Object.entries(served).filter(([, { description }]) => !description)).toEqual([]);
  });

  test('the schema, the SDK and its declarations on disk are what the attributes make of them', () => {
    // "npm run docs" writes them.
    expect(staleFiles()).toEqual([]);
  });
});

describe.skipIf(!isInstalled('peers'))('the names of @pulumi/aws', () => {
  const schema = schemaOf('aws');
  const firstLower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const placeOf = (token: string): { module: string; name: string } => {
    const [, path = '', name = ''] = token.split(':');
    return { module: path.split('/')[0] ?? '', name };
  };
  const fileOf = ({ module, name }: { module: string; name: string }): string =>
    module === 'index' ? firstLower(name) : `${module}/${firstLower(name)}`;
  const names = (properties: object = {}): string[] => Object.keys(properties).toSorted();

  const OF_SEARCH = ['aimlOptions', 'deploymentStrategyOptions', 'identityCenterOptions'];

  /** What differs on purpose: names that only one side has. */
  const OURS: Readonly<Record<string, readonly string[]>> = {
    // Newer than the version of @pulumi/aws that is compared with.
    'cognito.UserPoolWebAuthnConfiguration': ['factorConfiguration'],
    // Asked for by users of the provider of Amazon.
    ManagedUserPoolClientArgs: ['generateSecret', 'waitForMatch'],
    ManagedUserPoolClient: ['generateSecret', 'waitForMatch'],
    ManagedUserPoolClientState: ['generateSecret', 'waitForMatch'],
    GetUserPoolClientArgs: ['name'],
    GetUserPoolClientResult: ['authSessionValidity', 'creationDate', 'lastModifiedDate'],
  };
  const THEIRS: Readonly<Record<string, readonly string[]>> = {
    // The id of what is looked up is computed; giving one changes nothing there.
    GetCallerIdentityArgs: ['id'],
    GetPartitionArgs: ['id'],
    GetRegionArgs: ['id'],
    // Settings of a search domain that no user pool client has to do with: refused by name when they are given.
    DomainArgs: OF_SEARCH,
    Domain: OF_SEARCH,
    DomainState: OF_SEARCH,
    'opensearch.DomainAdvancedSecurityOptions': ['jwtOptions', 'masterUserOptions'],
    'opensearch.DomainAutoTuneOptions': ['maintenanceSchedules'],
    'opensearch.DomainClusterConfig': ['nodeOptions'],
    'opensearch.DomainDomainEndpointOptions': ['customEndpoint', 'customEndpointCertificateArn'],
    'opensearch.DomainVpcOptions': ['availabilityZones', 'vpcId'],
  };
  /** Resources and functions that `@pulumi/aws` does not have. */
  const ONLY_OURS: ReadonlySet<string> = new Set(['UserPoolClientSecret']);

  const expectSame = (
    where: string,
    ours: readonly string[],
    theirs: readonly string[] | undefined,
  ): void => {
    expect(theirs, `${where} is not in @pulumi/aws`).toBeDefined();
    const [onlyOurs, onlyTheirs] = [OURS[where] ?? [], THEIRS[where] ?? []];
    expect(
      ours.filter((name) => !onlyOurs.includes(name)),
      where,
    ).toEqual((theirs ?? []).filter((name) => !onlyTheirs.includes(name)));
  };

  const resources = Object.entries(schema.resources).filter(([token]) => !ONLY_OURS.has(placeOf(token).name));

  test.each(resources)('%s has the same inputs, outputs and state', (token, spec) => {
    const place = placeOf(token);
    const types = declared(fileOf(place));
    expectSame(`${place.name}Args`, names(spec.inputProperties), types.get(`${place.name}Args`)?.all);
    expectSame(place.name, names(spec.properties), types.get(place.name)?.all);
    expectSame(
      `${place.name}State`,
      names(spec.stateInputs?.properties),
      types.get(`${place.name}State`)?.all,
    );
    expect([...spec.requiredInputs], `${place.name}Args`).toEqual(types.get(`${place.name}Args`)?.required);
  });

  const functions = Object.entries(schema.functions);

  test.each(functions)('%s has the same arguments and answer', (token, spec) => {
    const place = placeOf(token);
    const types = declared(fileOf(place));
    const title = upperFirst(place.name);
    expectSame(`${title}Args`, names(spec.inputs?.properties), types.get(`${title}Args`)?.all ?? []);
    expectSame(`${title}Result`, names(spec.outputs.properties), types.get(`${title}Result`)?.all);
  });

  const objects = Object.entries(schema.types).filter(
    (entry): entry is [string, ObjectSpec] =>
      'properties' in entry[1] && placeOf(entry[0]).module !== 'index',
  );

  test.each(objects)('%s has the same members', (token, spec) => {
    const { module, name } = placeOf(token);
    const title = `${module}.${upperFirst(name)}`;
    const theirs = declared('types/input').get(title) ?? declared('types/output').get(title);
    expectSame(title, names(spec.properties), theirs?.all);
  });
});
