/**
 * docs/reference/pulumi-user-pool-client.md, derived from the package schema.
 *
 * @module
 */
import { catalogueOf, servedAs } from '../provider/catalogue.ts';
import { version } from '../version.ts';
import { packageSchema } from './package-schema.ts';
import type { ObjectSpec, PackageSpec, PropertySpec, PropertySpecs, TypeSpec } from './spec.ts';

const CLIENT = 'poolkeeper:cognito/userPoolClient:UserPoolClient';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const nameOf = (reference: string): string => reference.split(':').at(-1) ?? '';

function typeText(type: TypeSpec): string {
  if ('$ref' in type) return `[${nameOf(type.$ref)}](#${nameOf(type.$ref).toLowerCase()})`;
  if ('oneOf' in type) return 'string';
  if (type.type === 'array') return `list of ${typeText(type.items)}`;
  if (type.type === 'object') return `map of ${typeText(type.additionalProperties)}`;
  return type.type;
}

/** The values that an open enum names. */
function choicesOf(schema: PackageSpec, type: TypeSpec): readonly string[] {
  if ('oneOf' in type) {
    const [, named] = type.oneOf;
    const spec = '$ref' in named ? schema.types[named.$ref.replace('#/types/', '')] : undefined;
    return spec && 'enum' in spec ? spec.enum.map(({ value }) => value) : [];
  }
  return 'type' in type && type.type === 'array' ? choicesOf(schema, type.items) : [];
}

function rowOf(schema: PackageSpec, name: string, property: PropertySpec, required: boolean): string {
  const { description = '', deprecationMessage, secret, willReplaceOnChanges } = property;
  const choices = choicesOf(schema, property);
  const notes = [
    description,
    choices.length > 0 ? `One of ${choices.map((value) => `\`${value}\``).join(', ')}.` : '',
    willReplaceOnChanges ? 'A change makes a new resource.' : '',
    secret ? 'Secret.' : '',
    deprecationMessage === undefined ? '' : `Deprecated: ${deprecationMessage}`,
  ].filter((note) => note !== '');
  return `| \`${name}\` | ${typeText(property)} | ${required ? 'yes' : ''} | ${cell(notes.join(' '))} |`;
}

const tableOf = (schema: PackageSpec, properties: PropertySpecs, required: readonly string[]): string[] => [
  '| property | type | required | |',
  '| --- | --- | --- | --- |',
  ...Object.entries(properties).map(([name, property]) =>
    rowOf(schema, name, property, required.includes(name)),
  ),
  '',
];

/** The page. */
export function pulumiUserPoolClientPage(): string {
  const schema = packageSchema(catalogueOf(servedAs('poolkeeper')), { packageName: 'poolkeeper', version });
  const spec = schema.resources[CLIENT];
  if (spec === undefined) throw new TypeError('user pool clients are served');
  const types = Object.entries(schema.types).filter(
    (entry): entry is [string, ObjectSpec] =>
      'properties' in entry[1] && nameOf(entry[0]).startsWith('UserPoolClient'),
  );
  const outputs = Object.fromEntries(
    Object.entries(spec.properties).filter(([name]) => !Object.hasOwn(spec.inputProperties, name)),
  );
  const listed = (tokens: object): string =>
    Object.keys(tokens)
      .map((token) => `\`${token.replace('poolkeeper:', '')}\``)
      .join(', ');
  return [
    '# Pulumi: UserPoolClient',
    '',
    '<!-- Derived by scripts/write-reference.ts from packages/resources. Do not edit. -->',
    '',
    `Token \`${CLIENT}\`; in Node \`cognito.UserPoolClient\` of \`@poolkeeper/pulumi\`. ${spec.description ?? ''}`,
    '',
    'The [guide](../guides/pulumi.md) has examples. In Python the names are those below in snake case, in Go and C# they begin',
    'with a capital letter.',
    '',
    '## Inputs',
    '',
    ...tableOf(schema, spec.inputProperties, spec.requiredInputs),
    '## Outputs',
    '',
    'All inputs are outputs too; `id` is the id of the client.',
    '',
    ...tableOf(schema, outputs, []),
    '## Lookup',
    '',
    '`UserPoolClient.get(name, id, state?, opts?)` takes `<pool>/<client>` for an id, or the id of the client with',
    '`userPoolId` in the state.',
    '',
    '## Import',
    '',
    '```',
    `pulumi import ${CLIENT} client us-west-2_abc123/3ho4ek12345678909nh3fmhpko`,
    '```',
    '',
    '## Types',
    '',
    ...types.flatMap(([token, type]) => [
      `### ${nameOf(token)}`,
      '',
      ...tableOf(schema, type.properties, type.required ?? []),
    ]),
    '## What else is served',
    '',
    `Resources: ${listed(schema.resources)}.`,
    '',
    `Functions: ${listed(schema.functions)}.`,
    '',
  ].join('\n');
}
