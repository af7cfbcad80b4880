/** Programs in YAML, through an interpreter of the tests' own, deployed by the provider's executable. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueOf, servedAs } from '@poolkeeper/pulumi-provider/provider/catalogue';
import { packageSchema } from '@poolkeeper/pulumi-provider/schema/package-schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type PoolkeeperService, startService } from '../support/service.ts';
import { TestEngine } from './engine/engine.ts';
import { peersFolder } from './engine/peer.ts';
import { createProgram, type Program } from './engine/program.ts';
import { installProviders, pageExamples, stackConfig } from './support.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

describe.skipIf(!isInstalled('peers'))('programs in YAML', () => {
  let service: PoolkeeperService;
  let providers: Awaited<ReturnType<typeof installProviders>>;

  beforeAll(async () => {
    [service, providers] = await Promise.all([startService(), installProviders()]);
  });
  afterAll(async () => {
    await Promise.all([service?.stop(), providers?.[Symbol.asyncDispose]()]);
  });

  async function interpreted(yaml: string, packageName: 'aws' | 'poolkeeper'): Promise<Program> {
    const program = await createProgram(`module.exports = require('./interpreter.js');`, {
      yaml: join(peersFolder, 'node_modules/yaml'),
    });
    const schema = packageSchema(catalogueOf(servedAs(packageName)), { packageName, version: '0.1.0' });
    cpSync(path('./yaml-interpreter.js'), join(program.folder, 'interpreter.js'));
    writeFileSync(join(program.folder, 'program.yaml'), yaml);
    writeFileSync(join(program.folder, 'schema.json'), JSON.stringify(schema));
    return program;
  }

  const own = readFileSync(path('../../examples/pulumi/yaml/Pulumi.yaml'), 'utf8');
  const programs: [string, string, 'aws' | 'poolkeeper'][] = [
    ['the example here', own, 'poolkeeper'],
    ...pageExamples('yaml').map((text, index): [string, string, 'aws'] => [
      `example ${index + 1} of the page`,
      text,
      'aws',
    ]),
  ];

  test.each(programs)(
    '%s is deployed, unchanged the second time, and destroyed',
    async (_, yaml, packageName) => {
      await using engine = new TestEngine({
        providers: { [packageName]: { executable: providers[packageName] } },
        config: stackConfig(service.url),
      });
      await using program = await interpreted(yaml, packageName);
      const up = await engine.up(program.folder);
      expect(up.messages).toEqual([]);
      expect(up.steps.length).toBeGreaterThanOrEqual(2);
      expect(up.steps.every(({ operation }) => operation === 'create')).toBe(true);
      const again = await engine.up(program.folder);
      expect(again.steps.map(({ operation }) => operation)).toEqual(up.steps.map(() => 'same'));
      const destroyed = await engine.destroy();
      expect(destroyed.steps).toHaveLength(up.steps.length);
    },
  );
});
