/** The examples of Pulumi's page in Python, Go, C# and Java: every name that they use is in the package schema. */
import { catalogueOf, servedAs } from '@poolkeeper/pulumi-provider/provider/catalogue';
import { packageSchema } from '@poolkeeper/pulumi-provider/schema/package-schema';
import { describe, expect, test } from 'vitest';
import { pageExamples } from './support.ts';

const schema = packageSchema(catalogueOf(servedAs('aws')), { packageName: 'aws', version: '0.1.0' });

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const fromSnake = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const placesIn = (tokens: object): string[] =>
  Object.keys(tokens).map((token) => {
    const [, path = '', name = ''] = token.split(':');
    return `${path.split('/')[0]}.${name}`;
  });

/** `cognito.UserPool`, `iam.getPolicyDocument`, `cognito.UserPoolClientAnalyticsConfiguration`, `index.getCallerIdentity` */
const resources = new Set(placesIn(schema.resources));
const functions = new Set(placesIn(schema.functions));
const types = new Set(placesIn(schema.types).map((name) => name.replace(/\.get/, '.Get')));

const propertiesOf = (pick: 'in' | 'out'): Set<string> =>
  new Set(
    [
      ...Object.values(schema.resources).map((spec) =>
        pick === 'in' ? spec.inputProperties : spec.properties,
      ),
      ...Object.values(schema.functions).map(
        (spec) => (pick === 'in' ? spec.inputs : spec.outputs)?.properties ?? {},
      ),
      ...Object.values(schema.types).map((spec) => ('properties' in spec ? spec.properties : {})),
    ].flatMap((properties) => Object.keys(properties)),
  );
const inputs = propertiesOf('in');
const outputs = new Set([...propertiesOf('out'), 'id', 'urn']);

/** What a language's program names: things that are made, called or filled in, and what is given and read of them. */
interface Names {
  readonly resources: readonly string[];
  readonly functions: readonly string[];
  readonly types: readonly string[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).filter(Boolean).join('.'));

/** A row a language: how its SDKs write the names of the schema. */
const LANGUAGES: Readonly<Record<'python' | 'go' | 'csharp' | 'java', (text: string) => Names>> = {
  python: (text) => ({
    resources: all(text, /aws\.(\w+)\.([A-Z]\w+)\((?=")/g),
    functions: [
      ...all(text, /aws\.(\w+)\.(get_\w+)\(/g).map((name) => fromSnake(name.replace(/_output$/, ''))),
      ...all(text, /aws\.(get_\w+)\(/g).map((name) => `index.${fromSnake(name)}`),
    ],
    types: all(text, /aws\.(\w+)\.(\w+)Args\(/g),
    inputs: all(text, /\b([a-z_]+)=(?!=)/g).map(fromSnake),
    outputs: all(text, /\b(?:pool|test_\w+|assume_role|current)\.([a-z_]+)\b(?!\()/g)
      .filter((name) => name !== 'apply')
      .map(fromSnake),
  }),
  go: (text) => ({
    resources: all(text, /\b(cognito|iam|pinpoint)\.New(\w+)\(ctx/g),
    functions: [
      ...all(text, /\b(cognito|iam)\.(Get\w+?)(?:Output)?\(ctx/g).map((name) => name.replace('.G', '.g')),
      ...all(text, /\baws\.(Get\w+)\(ctx/g).map((name) => `index.${lowerFirst(name)}`),
    ],
    types: all(text, /&(cognito|iam)\.(\w+)Args\{/g)
      .filter((name) => !resources.has(name) && !functions.has(name.replace('.G', '.g')))
      .concat(all(text, /\[\](iam)\.(Get\w+)\{/g)),
    inputs: all(text, /^\s*([A-Z]\w+):\s/gm).map(lowerFirst),
    outputs: [
      ...all(text, /\b(?:pool|test\w+|assumeRole|current)\.([A-Z]\w+)\b(?!\()/g).map(lowerFirst),
      ...all(text, /\w+\.(ID)\(\)/g).map(() => 'id'),
    ],
  }),
  csharp: (text) => ({
    resources: all(text, /new Aws\.(\w+)\.(\w+)\("/g).map(lowerFirst),
    functions: [
      ...all(text, /Aws\.(\w+)\.(Get\w+)\.Invoke/g).map((name) => lowerFirst(name).replace('.G', '.g')),
      ...all(text, /Aws\.(Get\w+)\.Invoke/g).map((name) => `index.${lowerFirst(name)}`),
    ],
    types: all(text, /new Aws\.(\w+)\.Inputs\.(\w+?)(?:Input)?Args\b/g).map(lowerFirst),
    inputs: all(text, /^\s+([A-Z]\w+) = /gm).map(lowerFirst),
    outputs: all(text, /\b(?:pool|test\w+|\w+Result)\.([A-Z]\w+)\b(?!\()/g)
      .filter((name) => name !== 'Apply')
      .map(lowerFirst),
  }),
  java: (text) => {
    const args = all(text, /import com\.pulumi\.aws\.(?:inputs\.|(\w+)\.(?:inputs\.)?)?(\w+)Args;/g);
    return {
      resources: all(text, /import com\.pulumi\.aws\.(\w+)\.(\w+);/g).filter(
        (name) => !/Functions$|Args$/.test(name),
      ),
      functions: [
        ...all(text, /\b(Iam)Functions\.(get\w+)\(/g).map(lowerFirst),
        ...all(text, /\bAwsFunctions\.(get\w+)\(/g).map((name) => `index.${name}`),
      ],
      types: [
        ...args,
        ...all(text, /\b(GetPolicyDocumentStatement\w*)Args\.builder/g).map((name) => `iam.${name}`),
      ]
        .filter((name) => name.includes('.'))
        .filter((name) => !resources.has(name) && !functions.has(name.replace('.G', '.g'))),
      inputs: all(text, /^\s+\.(\w+)\(/gm).filter((name) => !['build', 'builder'].includes(name)),
      outputs: all(text, /\b(?:pool|test\w+|\w+Result)\.(\w+)\(\)/g),
    };
  },
};

const unknownOf = (names: readonly string[], known: ReadonlySet<string>): string[] =>
  [...new Set(names)].filter((name) => !known.has(name));

describe.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])('the examples in %s', (language) => {
  const examples = pageExamples(language);

  test.skipIf(examples.length === 0)('use names of the schema alone', () => {
    expect(examples).toHaveLength(4);
    const found = examples.map(LANGUAGES[language]);
    const of = (kind: keyof Names): string[] => found.flatMap((names) => names[kind]);
    // What finds nothing proves nothing.
    expect(new Set(of('resources')).size).toBeGreaterThanOrEqual(5);
    expect(new Set(of('functions')).size).toBe(2);
    expect(new Set(of('types')).size).toBeGreaterThanOrEqual(2);
    expect(new Set(of('inputs')).size).toBeGreaterThanOrEqual(12);
    expect(new Set(of('outputs')).size).toBeGreaterThanOrEqual(3);
    expect({
      resources: unknownOf(of('resources'), resources),
      functions: unknownOf(of('functions'), functions),
      types: unknownOf(of('types'), types),
      inputs: unknownOf(of('inputs'), inputs),
      outputs: unknownOf(of('outputs'), outputs),
    }).toEqual({ resources: [], functions: [], types: [], inputs: [], outputs: [] });
  });
});
