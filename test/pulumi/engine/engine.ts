/**
 * A small engine of Pulumi for tests: it runs real programs in Pulumi's own runtime and the provider's real
 * executable, and keeps the state of one stack. Deployment order, state files and plugin discovery of the real engine
 * are not its business.
 *
 * @module
 */
import { createHash, randomUUID } from 'node:crypto';
import { holdsUnknown, type Json, type JsonObject, withoutReferences } from './json.ts';
import { empty, get, grpc, json, type Message, make, service, struct } from './peer.ts';
import { runProgram } from './program.ts';
import { type DetailedDiff, type ProviderCommand, ProviderProcess } from './provider-process.ts';

/** What was done to a resource. */
export type Operation = 'create' | 'update' | 'replace' | 'same' | 'delete' | 'read' | 'import' | 'gone';

export interface Step {
  readonly operation: Operation;
  readonly urn: string;
  readonly name: string;
  readonly diff?: DetailedDiff;
}

/** A resource of the stack. */
export interface Resource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly inputs: JsonObject;
  readonly outputs: JsonObject;
  /** Which provider manages it. */
  readonly provider: string;
  /** Whether it was looked up, so that it is not deleted. */
  readonly isExternal: boolean;
}

export interface Outcome {
  readonly steps: readonly Step[];
  /** The exports of the program. */
  readonly exports: JsonObject;
  /** What the provider told, and the program's standard error when it failed. */
  readonly messages: readonly string[];
  readonly isSuccess: boolean;
}

interface Options {
  /** The executables by the package whose types they serve. */
  readonly providers: Readonly<Record<string, ProviderCommand>>;
  /** Configuration of the stack: `aws:region`. What is no text is JSON. */
  readonly config?: Readonly<Record<string, string>>;
}

const PROJECT = 'project';
const STACK = 'stack';

type Answer = (error: { code: number; details: string } | null, message?: Message) => void;
type Handler = (request: Message) => Promise<Message> | Message;

/** `status.UNKNOWN`, which engines answer to a failed registration. */
const FAILED = 2;
const UNIMPLEMENTED = 12;

export class TestEngine {
  readonly #options: Options;
  readonly #providers = new Map<string, Promise<ProviderProcess>>();
  /** The stack, in the order in which its resources came to be. */
  readonly resources = new Map<string, Resource>();

  constructor(options: Options) {
    this.#options = options;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stopProviders();
  }

  /** Runs a program and makes the stack what it says; in a preview only tells what would be done. */
  async up(programFolder: string, { preview = false }: { preview?: boolean } = {}): Promise<Outcome> {
    const update = new Update(this, preview);
    const server = await serveEngine(update);
    try {
      const { code, output } = await runProgram(programFolder, {
        address: `127.0.0.1:${server.port}`,
        project: PROJECT,
        stack: STACK,
        config: this.#options.config ?? {},
        preview,
      });
      if (code !== 0 || update.failed) update.messages.push(output);
      else await update.deleteUnregistered();
      const { steps, exports, messages } = update;
      return { steps, exports, messages, isSuccess: code === 0 && !update.failed };
    } finally {
      server.stop();
      await this.#stopProviders();
    }
  }

  preview(programFolder: string): Promise<Outcome> {
    return this.up(programFolder, { preview: true });
  }

  /** Reads every resource anew. */
  async refresh(): Promise<Outcome> {
    const update = new Update(this, false);
    try {
      for (const resource of [...this.resources.values()]) {
        if (resource.isExternal || isProvider(resource.type)) continue;
        const provider = await this.provider(resource.provider, update);
        const { id, outputs: properties, inputs, urn, name } = resource;
        const read = await provider.read(urn, { id, properties, inputs });
        const operation = read.id === '' ? 'gone' : 'read';
        if (operation === 'gone') this.resources.delete(urn);
        else {
          this.resources.set(urn, {
            ...resource,
            id: read.id,
            inputs: read.inputs,
            outputs: read.properties,
          });
        }
        update.steps.push({ operation, urn, name });
      }
    } finally {
      await this.#stopProviders();
    }
    return { steps: update.steps, exports: {}, messages: update.messages, isSuccess: true };
  }

  /** Deletes everything, last things first. */
  async destroy(): Promise<Outcome> {
    const update = new Update(this, false);
    try {
      await update.deleteUnregistered();
    } finally {
      await this.#stopProviders();
    }
    return { steps: update.steps, exports: {}, messages: update.messages, isSuccess: true };
  }

  /** A resource of the stack by its logical name. */
  resource(name: string): Resource {
    const found = [...this.resources.values()].find((resource) => resource.name === name);
    if (found === undefined) throw new Error(`there is no resource ${name} in the stack`);
    return found;
  }

  /** The process of a provider: of a package, or of a provider resource `urn::id`. */
  provider(reference: string, update: Update): Promise<ProviderProcess> {
    const before = this.#providers.get(reference);
    if (before) return before;
    const resource = this.resources.get(reference.slice(0, reference.lastIndexOf('::')));
    const packageName = resource ? (resource.type.split(':').at(-1) ?? '') : reference;
    const inputs = resource ? resource.inputs : this.#configOf(packageName);
    const started = this.#start(packageName, inputs, update.address);
    this.#providers.set(reference, started);
    return started;
  }

  async #start(packageName: string, inputs: JsonObject, address: string): Promise<ProviderProcess> {
    const command = this.#options.providers[packageName];
    if (command === undefined) throw new Error(`no provider of ${packageName} in this test`);
    const args = address === '' ? [] : ['--logtostderr', '-v=3', address];
    const provider = await ProviderProcess.start({ ...command, args });
    await provider.call(
      'handshake',
      make('provider', 'ProviderHandshakeRequest', { engineAddress: address }),
    );
    const failures = await provider.checkConfig(inputs);
    if (failures.length > 0) throw new Error(`provider: ${JSON.stringify(failures)}`);
    await provider.configure(inputs);
    return provider;
  }

  #configOf(packageName: string): JsonObject {
    const own = Object.entries(this.#options.config ?? {}).filter(([key]) =>
      key.startsWith(`${packageName}:`),
    );
    return Object.fromEntries(own.map(([key, value]) => [key.slice(packageName.length + 1), value]));
  }

  async #stopProviders(): Promise<void> {
    const processes = [...this.#providers.values()];
    this.#providers.clear();
    for (const process of await Promise.allSettled(processes)) {
      if (process.status === 'fulfilled') await process.value[Symbol.asyncDispose]();
    }
  }
}

const isProvider = (type: string): boolean => type.startsWith('pulumi:providers:');

/** One run of a program, or one refresh or destruction. */
class Update {
  readonly #engine: TestEngine;
  readonly #isPreview: boolean;
  readonly #registered = new Set<string>();
  readonly steps: Step[] = [];
  readonly messages: string[] = [];
  exports: JsonObject = {};
  failed = false;
  /** Where this engine listens. */
  address = '';

  constructor(engine: TestEngine, isPreview: boolean) {
    this.#engine = engine;
    this.#isPreview = isPreview;
  }

  async register(request: Message): Promise<Message> {
    const type = get<string>(request, 'Type');
    const name = get<string>(request, 'Name');
    const urn = `urn:pulumi:${STACK}::${PROJECT}::${type}::${name}`;
    const inputs = withoutReferences(json(request.getObject?.())) as JsonObject; // An object stays one.
    if (!get<boolean>(request, 'Custom')) return make('resource', 'RegisterResourceResponse', { urn });
    this.#registered.add(urn);
    const wanted = {
      urn,
      type,
      name,
      inputs,
      provider: get<string>(request, 'Provider') || (type.split(':')[0] ?? ''),
    };
    const resource = isProvider(type)
      ? this.#registerProvider(wanted)
      : await this.#registerCustom(wanted, {
          importId: get<string>(request, 'Importid'),
          ignoreChanges: get<string[]>(request, 'IgnorechangesList'),
        });
    if (!this.#isPreview || isProvider(type)) this.#engine.resources.set(urn, resource);
    const object = struct(resource.outputs);
    return make('resource', 'RegisterResourceResponse', { urn, id: resource.id, object });
  }

  #registerProvider(wanted: Omit<Resource, 'id' | 'outputs' | 'isExternal'>): Resource {
    const id = this.#engine.resources.get(wanted.urn)?.id ?? randomUUID();
    return { ...wanted, id, outputs: wanted.inputs, isExternal: false };
  }

  async #registerCustom(
    wanted: Omit<Resource, 'id' | 'outputs' | 'isExternal'>,
    { importId, ignoreChanges }: { importId: string; ignoreChanges: string[] },
  ): Promise<Resource> {
    const { urn, name } = wanted;
    const old = this.#engine.resources.get(urn);
    const provider = await this.#engine.provider(wanted.provider, this);
    const randomSeed = createHash('sha256').update(urn).digest();
    const checked = await provider.check(urn, keepIgnored(wanted.inputs, old?.inputs, ignoreChanges), {
      olds: old?.inputs ?? {},
      randomSeed,
    });
    if (checked.failures.length > 0) {
      throw new Error(
        checked.failures.map(({ property, reason }) => `${urn}: ${property}: ${reason}`).join('\n'),
      );
    }
    const next = { ...wanted, inputs: checked.inputs, isExternal: false };
    if (old === undefined && importId !== '') return await this.#import(next, provider, importId);
    if (old === undefined) {
      const { id, properties } = await provider.create(urn, checked.inputs, { preview: this.#isPreview });
      this.steps.push({ operation: 'create', urn, name });
      return { ...next, id, outputs: properties };
    }
    const change = { id: old.id, olds: old.outputs, news: checked.inputs, oldInputs: old.inputs };
    const diff = await provider.diff(urn, { ...change, ignoreChanges });
    assertDiffHolds(diff);
    if (diff.changes === 'none') {
      this.steps.push({ operation: 'same', urn, name });
      return { ...next, id: old.id, outputs: old.outputs };
    }
    if (diff.replaces.length === 0) {
      const outputs = await provider.update(urn, { ...change, preview: this.#isPreview });
      this.steps.push({ operation: 'update', urn, name, diff });
      return { ...next, id: old.id, outputs };
    }
    return await this.#replace(next, { old, diff, provider });
  }

  async #replace(
    next: Omit<Resource, 'id' | 'outputs'>,
    { old, diff, provider }: { old: Resource; diff: DetailedDiff; provider: ProviderProcess },
  ): Promise<Resource> {
    const { urn, name, inputs } = next;
    const remove = async (): Promise<void> => {
      if (!this.#isPreview) await provider.delete(urn, { id: old.id, properties: old.outputs });
    };
    if (diff.deleteBeforeReplace) await remove();
    const { id, properties } = await provider.create(urn, inputs, { preview: this.#isPreview });
    if (!diff.deleteBeforeReplace) await remove();
    this.steps.push({ operation: 'replace', urn, name, diff });
    return { ...next, id, outputs: properties };
  }

  async #import(
    next: Omit<Resource, 'id' | 'outputs'>,
    provider: ProviderProcess,
    importId: string,
  ): Promise<Resource> {
    const { urn, name } = next;
    const read = await provider.read(urn, { id: importId });
    if (read.id === '') throw new Error(`${importId} does not exist`);
    const change = { id: read.id, olds: read.properties, news: next.inputs, oldInputs: read.inputs };
    const diff = await provider.diff(urn, change);
    if (diff.changes === 'some') {
      throw new Error(
        `inputs to import do not match the existing resource: ${JSON.stringify(diff.detailed)}`,
      );
    }
    this.steps.push({ operation: 'import', urn, name });
    return { ...next, id: read.id, outputs: read.properties };
  }

  /** The static function `get` of a resource's class. */
  async read(request: Message): Promise<Message> {
    const type = get<string>(request, 'Type');
    const name = get<string>(request, 'Name');
    const urn = `urn:pulumi:${STACK}::${PROJECT}::${type}::${name}`;
    const reference = get<string>(request, 'Provider') || (type.split(':')[0] ?? '');
    const properties = json(request.getProperties?.());
    const id = get<string>(request, 'Id');
    if (id === '' || holdsUnknown(id)) {
      return make('resource', 'ReadResourceResponse', { urn, properties: struct(properties) });
    }
    const provider = await this.#engine.provider(reference, this);
    const read = await provider.read(urn, { id, properties });
    if (read.id === '') throw new Error(`resource '${id}' does not exist`);
    this.#registered.add(urn);
    this.steps.push({ operation: 'read', urn, name });
    const resource = {
      urn,
      type,
      name,
      id: read.id,
      inputs: {},
      outputs: read.properties,
      provider: reference,
      isExternal: true,
    };
    if (!this.#isPreview) this.#engine.resources.set(urn, resource);
    return make('resource', 'ReadResourceResponse', { urn, properties: struct(read.properties) });
  }

  async invoke(request: Message): Promise<Message> {
    const token = get<string>(request, 'Tok');
    const args = withoutReferences(json(request.getArgs?.())) as JsonObject; // An object stays one.
    if (holdsUnknown(args)) return make('resource', 'ResourceInvokeResponse', { return: struct({}) });
    const reference = get<string>(request, 'Provider') || (token.split(':')[0] ?? '');
    const provider = await this.#engine.provider(reference, this);
    const { answer, failures } = await provider.invoke(token, args);
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
    return make('resource', 'ResourceInvokeResponse', { return: struct(answer) });
  }

  outputs(request: Message): Message {
    if (get<string>(request, 'Urn').includes('pulumi:pulumi:Stack'))
      this.exports = json(request.getOutputs?.());
    return empty();
  }

  /** Deletes what the program did not register, last things first. */
  async deleteUnregistered(): Promise<void> {
    for (const resource of [...this.#engine.resources.values()].toReversed()) {
      const { urn, name, id, outputs, type, isExternal } = resource;
      if (this.#registered.has(urn)) continue;
      if (!isExternal && !isProvider(type)) {
        const provider = await this.#engine.provider(resource.provider, this);
        if (!this.#isPreview) await provider.delete(urn, { id, properties: outputs });
        this.steps.push({ operation: 'delete', urn, name });
      }
      if (!this.#isPreview) this.#engine.resources.delete(urn);
    }
  }
}

/** As the engine treats `ignoreChanges` before it asks: what is ignored is as it was given before. */
const keepIgnored = (
  inputs: JsonObject,
  olds: JsonObject | undefined,
  paths: readonly string[],
): JsonObject => {
  const before: JsonObject = olds ?? {};
  const kept = paths
    .filter((path) => Object.hasOwn(before, path))
    .map((path): [string, Json] => [path, before[path] ?? null]);
  return { ...inputs, ...(olds ? Object.fromEntries(kept) : {}) };
};

/** What the protocol promises of a Diff. */
function assertDiffHolds({ changes, diffs, replaces, detailed }: DetailedDiff): void {
  const roots = new Set(Object.keys(detailed).map((path) => path.split(/[.[]/)[0] ?? ''));
  const faults = [
    ...diffs.filter((name) => !roots.has(name)).map((name) => `${name} has no detail`),
    ...[...roots].filter((name) => !diffs.includes(name)).map((name) => `${name} is no difference`),
    ...replaces
      .filter((name) => !diffs.includes(name))
      .map((name) => `${name} replaces and is no difference`),
    ...(changes === 'none' && diffs.length > 0 ? ['no change has differences'] : []),
  ];
  if (faults.length > 0) throw new Error(`Diff breaks its promises: ${faults.join('; ')}`);
}

const settle = async <Value>(value: () => Value | Promise<Value>): Promise<Value> => await value();

async function serveEngine(update: Update): Promise<{ port: number; stop(): void }> {
  const { Server, ServerCredentials } = grpc();
  const server = new Server({});
  let root = '';
  const monitor: Record<string, Handler> = {
    supportsFeature: (request) =>
      make('resource', 'SupportsFeatureResponse', {
        hassupport: ['secrets', 'resourceReferences'].includes(get<string>(request, 'Id')),
      }),
    registerResource: (request) => update.register(request),
    readResource: (request) => update.read(request),
    invoke: (request) => update.invoke(request),
    registerResourceOutputs: (request) => update.outputs(request),
    signalAndWaitForShutdown: empty,
  };
  const engine: Record<string, Handler> = {
    log: (request) => {
      // Severity 0 is for debugging.
      if (get<number>(request, 'Severity') > 0) update.messages.push(get<string>(request, 'Message'));
      return empty();
    },
    getRootResource: () => make('engine', 'GetRootResourceResponse', { urn: root }),
    setRootResource: (request) => {
      root = get<string>(request, 'Urn');
      return make('engine', 'SetRootResourceResponse');
    },
  };
  const toService = (definition: object, handlers: Record<string, Handler>): Record<string, unknown> =>
    Object.fromEntries(
      Object.keys(definition).map((name) => [
        name,
        ({ request }: { request: Message }, answer: Answer) => {
          const handle = handlers[name];
          if (handle === undefined) return answer({ code: UNIMPLEMENTED, details: `${name} is not served` });
          settle(() => handle(request)).then(
            (message) => answer(null, message),
            (error: Error) => {
              update.failed = true;
              update.messages.push(error.message);
              answer({ code: FAILED, details: error.message });
            },
          );
        },
      ]),
    );
  const monitorService = service('resource', 'ResourceMonitorService');
  const engineService = service('engine', 'EngineService');
  server.addService(monitorService, toService(monitorService, monitor));
  server.addService(engineService, toService(engineService, engine));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  update.address = `127.0.0.1:${port}`;
  return { port, stop: () => server.forceShutdown() };
}
