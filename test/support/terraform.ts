/**
 * The real Terraform, run against a provider in this process or one that it starts itself.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a run of Terraform ended. */
export interface Ran {
  readonly code: number | null;
  /** Standard output and standard error, as a person would see them. */
  readonly output: string;
}

/** A run of Terraform that goes on. */
export interface Running {
  /** That of its group, too: what it started is in there. */
  readonly pid: number;
  readonly ended: Promise<Ran>;
  /** Waits until it has said something. @throws Error when it ends without */
  said(pattern: RegExp): Promise<void>;
}

/** A resource instance in a state file. */
export interface Instance {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly private?: string;
  readonly status?: string;
}

/** A folder with a configuration and its state. */
export interface Workspace extends Disposable {
  readonly folder: string;
  /** Replaces the configuration; what its provider block says comes from the environment. */
  write(hcl: string, file?: string): void;
  /** Runs `terraform <args>`, whatever comes of it. */
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ran>;
  /** Starts it. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>): Running;
  /** Applies the configuration, or the one given. @throws Error with what Terraform said, when it fails */
  apply(hcl?: string, args?: readonly string[]): Promise<Ran>;
  /** @throws Error likewise */
  destroy(): Promise<Ran>;
  /** What the configuration, or the one given, would change. */
  plan(
    hcl?: string,
    args?: readonly string[],
  ): Promise<Ran & { readonly verdict: 'empty' | 'changes' | 'error' }>;
  /** The attributes of a resource in the state, `type.name` or `data.type.name`; undefined when it is not there. */
  attributes(address: string): Readonly<Record<string, unknown>> | undefined;
  instances(address: string): readonly Instance[];
  outputs(): Readonly<Record<string, unknown>>;
}

/** What a state file holds, as far as tests look at it. */
export interface StateFile {
  readonly outputs: Readonly<Record<string, { readonly value: unknown }>>;
  readonly resources: readonly {
    readonly mode: 'managed' | 'data';
    readonly type: string;
    readonly name: string;
    readonly instances: readonly Instance[];
  }[];
}

/** The environment in which nothing of this machine's user is seen. */
export function cleanEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    TMPDIR: process.env.TMPDIR ?? tmpdir(),
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/**
 * A new workspace.
 *
 * @param environment is added to one in which nothing of this machine's user is seen; `HOME` is the workspace's own
 */
export function workspace(environment: Readonly<Record<string, string>>): Workspace {
  const base = mkdtempSync(join(tmpdir(), 'poolkeeper-terraform-'));
  const folder = join(base, 'configuration');
  const home = join(base, 'home');
  for (const path of [folder, home]) mkdirSync(path);
  const env = { ...cleanEnvironment(home), ...environment };

  const start: Workspace['start'] = (args, more = {}) => {
    const child = spawn('terraform', args, {
      cwd: folder,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, as under a shell, so that a test can interrupt it and what it started.
      detached: true,
    });
    let output = '';
    const listeners = new Set<() => void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        for (const listen of listeners) listen();
      });
    }
    const ended = once(child, 'close').then(([code]): Ran => ({ code, output }));
    const said = (pattern: RegExp): Promise<void> =>
      new Promise((resolve, reject) => {
        const listen = (): void => {
          if (!pattern.test(output)) return;
          listeners.delete(listen);
          resolve();
        };
        listeners.add(listen);
        listen();
        ended.then(() => reject(new Error(`it never said ${pattern}:\n${output}`)), reject);
      });
    return { pid: child.pid ?? 0, ended, said };
  };
  const run: Workspace['run'] = (args, more) => start(args, more).ended;
  const write: Workspace['write'] = (hcl, file = 'main.tf') => writeFileSync(join(folder, file), hcl);
  const must = async (args: readonly string[]): Promise<Ran> => {
    const ran = await run(args);
    if (ran.code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${ran.code}:\n${ran.output}`);
    return ran;
  };
  const stateFile = (): StateFile => JSON.parse(readFileSync(join(folder, 'terraform.tfstate'), 'utf8'));
  const instances: Workspace['instances'] = (address) => {
    const parts = address.split('.');
    const [mode, type, name] = parts[0] === 'data' ? parts : ['managed', ...parts];
    return (
      stateFile().resources.find((one) => one.mode === mode && one.type === type && one.name === name)
        ?.instances ?? []
    );
  };
  return {
    folder,
    write,
    run,
    start,
    instances,
    async apply(hcl, args = []) {
      if (hcl !== undefined) write(hcl);
      return await must(['apply', '-auto-approve', '-no-color', '-input=false', ...args]);
    },
    destroy: () => must(['destroy', '-auto-approve', '-no-color', '-input=false']),
    async plan(hcl, args = []) {
      if (hcl !== undefined) write(hcl);
      const ran = await run(['plan', '-detailed-exitcode', '-no-color', '-input=false', ...args]);
      return { ...ran, verdict: ran.code === 0 ? 'empty' : ran.code === 2 ? 'changes' : 'error' };
    },
    attributes: (address) => instances(address)[0]?.attributes,
    outputs: () =>
      Object.fromEntries(Object.entries(stateFile().outputs).map(([name, { value }]) => [name, value])),
    [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true }),
  };
}

/** What Terraform said, in one line: it wraps its messages and draws a bar before each line. */
export const unwrapped = (output: string): string => output.replace(/^[│╷╵]? ?/gm, '').replace(/\s+/g, ' ');
