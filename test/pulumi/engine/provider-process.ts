/**
 * The provider's real executable, as an engine starts it, and calls to it.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { JsonObject } from './json.ts';
import { connectProvider, get, json, type Message, make, struct } from './peer.ts';

export interface Failure {
  readonly property: string;
  readonly reason: string;
}

export interface DetailedDiff {
  readonly changes: 'none' | 'some';
  readonly diffs: readonly string[];
  readonly replaces: readonly string[];
  readonly detailed: Readonly<Record<string, number>>;
  readonly deleteBeforeReplace: boolean;
}

/** How the executable is started. */
export interface ProviderCommand {
  readonly executable: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const failuresOf = (message: Message): Failure[] =>
  get<Message[]>(message, 'FailuresList').map((failure) => ({
    property: get<string>(failure, 'Property'),
    reason: get<string>(failure, 'Reason'),
  }));

/** Calls to a provider, in JSON. */
export class ProviderProcess {
  readonly #child: ChildProcess;
  readonly #client: ReturnType<typeof connectProvider>;
  readonly port: number;
  /** What it wrote to standard error. */
  errors = '';

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
    this.#client = connectProvider(port);
    child.stderr?.on('data', (text: Buffer) => {
      this.errors += text.toString();
    });
  }

  /** Starts it and waits for the line with its port. */
  static async start({ executable, args = [], env = {} }: ProviderCommand): Promise<ProviderProcess> {
    const child = spawn(executable, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    });
    const lines = createInterface({ input: child.stdout });
    const [line] = (await Promise.race([
      once(lines, 'line'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`the provider exited with ${code} before it served`);
      }),
    ])) as [string];
    return new ProviderProcess(child, Number(line));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#client.close();
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Any call at all, with messages made by the caller. */
  call(method: string, request: Message): Promise<Message> {
    return this.#client.call(method, request);
  }

  async schema(): Promise<JsonObject> {
    const answer = await this.call('getSchema', make('provider', 'GetSchemaRequest'));
    return JSON.parse(get<string>(answer, 'Schema')) as JsonObject;
  }

  async configure(args: JsonObject): Promise<void> {
    const members = { args: struct(args), acceptsecrets: true, acceptresources: true, sendsOldInputs: true };
    await this.call('configure', make('provider', 'ConfigureRequest', members));
  }

  async checkConfig(news: JsonObject): Promise<Failure[]> {
    const answer = await this.call('checkConfig', make('provider', 'CheckRequest', { news: struct(news) }));
    return failuresOf(answer);
  }

  async check(
    urn: string,
    news: JsonObject,
    {
      olds = {},
      randomSeed = new Uint8Array(),
      autonaming,
    }: { olds?: JsonObject; randomSeed?: Uint8Array; autonaming?: Message } = {},
  ): Promise<{ inputs: JsonObject; failures: Failure[] }> {
    const members = { urn, news: struct(news), olds: struct(olds), randomseed: randomSeed };
    const request = make('provider', 'CheckRequest', autonaming ? { ...members, autonaming } : members);
    const answer = await this.call('check', request);
    return { inputs: json(answer.getInputs?.()), failures: failuresOf(answer) };
  }

  async diff(
    urn: string,
    {
      id,
      olds,
      news,
      oldInputs,
      ignoreChanges = [],
    }: { id: string; olds: JsonObject; news: JsonObject; oldInputs: JsonObject; ignoreChanges?: string[] },
  ): Promise<DetailedDiff> {
    const members = { id, urn, olds: struct(olds), news: struct(news), oldInputs: struct(oldInputs) };
    const request = make('provider', 'DiffRequest', { ...members, ignorechangesList: ignoreChanges });
    const answer = await this.call('diff', request);
    const detailed = get<{ forEach(each: (value: Message, key: string) => void): void }>(
      answer,
      'DetaileddiffMap',
    );
    const kinds: Record<string, number> = {};
    detailed.forEach((value, key) => {
      kinds[key] = get<number>(value, 'Kind');
    });
    return {
      changes: get<number>(answer, 'Changes') === 2 ? 'some' : 'none',
      diffs: get<string[]>(answer, 'DiffsList'),
      replaces: get<string[]>(answer, 'ReplacesList'),
      detailed: kinds,
      deleteBeforeReplace: get<boolean>(answer, 'Deletebeforereplace'),
    };
  }

  async create(
    urn: string,
    properties: JsonObject,
    { preview = false }: { preview?: boolean } = {},
  ): Promise<{ id: string; properties: JsonObject }> {
    const request = make('provider', 'CreateRequest', { urn, properties: struct(properties), preview });
    const answer = await this.call('create', request);
    return { id: get<string>(answer, 'Id'), properties: json(answer.getProperties?.()) };
  }

  async update(
    urn: string,
    {
      id,
      olds,
      news,
      oldInputs,
      preview = false,
    }: { id: string; olds: JsonObject; news: JsonObject; oldInputs: JsonObject; preview?: boolean },
  ): Promise<JsonObject> {
    const members = {
      id,
      urn,
      olds: struct(olds),
      news: struct(news),
      oldInputs: struct(oldInputs),
      preview,
    };
    const answer = await this.call('update', make('provider', 'UpdateRequest', members));
    return json(answer.getProperties?.());
  }

  async read(
    urn: string,
    { id, properties = {}, inputs = {} }: { id: string; properties?: JsonObject; inputs?: JsonObject },
  ): Promise<{ id: string; properties: JsonObject; inputs: JsonObject }> {
    const members = { id, urn, properties: struct(properties), inputs: struct(inputs) };
    const answer = await this.call('read', make('provider', 'ReadRequest', members));
    return {
      id: get<string>(answer, 'Id'),
      properties: json(answer.getProperties?.()),
      inputs: json(answer.getInputs?.()),
    };
  }

  async delete(urn: string, { id, properties }: { id: string; properties: JsonObject }): Promise<void> {
    await this.call('delete', make('provider', 'DeleteRequest', { id, urn, properties: struct(properties) }));
  }

  async invoke(tok: string, args: JsonObject): Promise<{ answer: JsonObject; failures: Failure[] }> {
    const answer = await this.call('invoke', make('provider', 'InvokeRequest', { tok, args: struct(args) }));
    return { answer: json(answer.getReturn?.()), failures: failuresOf(answer) };
  }
}
