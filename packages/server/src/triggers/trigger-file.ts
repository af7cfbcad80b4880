/**
 * The file of `--triggers`: a JSON object that says, by the ARN of a function, where it runs.
 *
 * @module
 * @see docs/guides/lambda-triggers.md
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../config/usage-error.ts';

/** Where a function runs: an `http:` or `https:` URL, or the `file:` URL of a module. */
export interface TriggerRoute {
  readonly kind: 'url' | 'module';
  readonly url: URL;
}

/** Routes by function ARN. */
export type TriggerRoutes = ReadonlyMap<string, TriggerRoute>;

/**
 * Reads and checks the file. Paths of modules are relative to it, and the modules have to exist.
 * @throws UsageError that says what to change
 */
export function readTriggerFile(path: string): TriggerRoutes {
  const content = parse(path, read(path));
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new UsageError(
      `${path}: has to be a JSON object of function ARNs, each with a URL or a module path.`,
    );
  }
  return new Map(Object.entries(content).map(([arn, target]) => [arn, toRoute(path, arn, target)]));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`${path}: cannot be read. Give --triggers the path of a JSON file.`, {
      cause,
    });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${path}: is not JSON: ${why}.`, { cause });
  }
}

function toRoute(path: string, arn: string, target: unknown): TriggerRoute {
  const fail = (what: string): UsageError => new UsageError(`${path}: "${arn}": ${what}`);
  if (!arn.startsWith('arn:')) {
    throw fail(
      'is not an ARN. Use the ARN of the function as LambdaConfig has it, arn:aws:lambda:…:function:<name>.',
    );
  }
  if (typeof target !== 'string' || target === '') {
    throw fail('has to be a string: a URL, or the path of a module relative to this file.');
  }
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target) ? toUrl(target, fail) : toModule(path, target, fail);
}

function toUrl(target: string, fail: (what: string) => UsageError): TriggerRoute {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw fail('is not an http:// or https:// URL.');
  }
  if (url.username !== '' || url.password !== '') {
    throw fail('has a user name or a password in the URL, which is not sent. Remove it.');
  }
  return { kind: 'url', url };
}

function toModule(path: string, target: string, fail: (what: string) => UsageError): TriggerRoute {
  const file = resolve(dirname(path), target);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw fail(`names the module ${file}, and there is no such file.`);
  }
  return { kind: 'module', url: pathToFileURL(file) };
}
