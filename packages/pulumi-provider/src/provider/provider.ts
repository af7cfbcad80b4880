/**
 * The methods of `pulumirpc.ResourceProvider`, each a few lines from what the engine sends to what it is answered.
 *
 * @module
 */

import { withoutIgnoredTags } from '@poolkeeper/resources/provider/tag-filter';
import { checkConfig } from '@poolkeeper/resources/schema/check-config';
import type { Diagnostic } from '@poolkeeper/resources/schema/diagnostic';
import type { Values } from '@poolkeeper/resources/schema/value';
import { packageSchema } from '../schema/package-schema.ts';
import type { PackageName } from '../schema/tokens.ts';
import { revealObject, strip } from '../values/sentinels.ts';
import { toConfig, toState } from '../values/to-values.ts';
import type { Handlers } from '../wire/server.ts';
import { fromStruct, type JsonObject, type StructMessage, toStruct } from '../wire/struct.ts';
import type { Autonaming } from './auto-name.ts';
import { catalogueOf, type Kind, type Lookup, servedAs } from './catalogue.ts';
import { check } from './check.ts';
import { checkConfiguration, configured } from './configuration.ts';
import { toDiffResponse } from './diff.ts';
import { toFailures } from './failures.ts';
import { create, inRegionOf, lookUp, read, remove, update } from './operate.ts';
import { toAnswer, toOutputs } from './outputs.ts';
import { asExisting, configOf, planCreate, planUpdate } from './plan.ts';
import { inputsOf, priorOf } from './read.ts';
import type { Session } from './session.ts';

type Sent = StructMessage | null;

interface OfResource {
  readonly urn: string;
  readonly timeout: number;
}

/** What follows the project and the parents in a URN: `urn:pulumi:stack::project::parent$type::name`. */
const typeOf = (urn: string): string => urn.split('::')[2]?.split('$').at(-1) ?? '';

export function provider(
  packageName: PackageName,
  { session, version }: { readonly session: Session; readonly version: string },
): Handlers {
  const served = servedAs(packageName);

  /** @throws Error naming the type, when it is not served */
  function kindOf(urn: string): Kind {
    const kind = served.kinds.get(typeOf(urn));
    if (kind === undefined) throw notServed('resource', typeOf(urn), served.kinds);
    return kind;
  }

  function lookupOf(token: string): Lookup {
    const lookup = served.lookups.get(token);
    if (lookup === undefined) throw notServed('function', token, served.lookups);
    return lookup;
  }

  /** What the service knows better. Before it can be asked, that is left to create. */
  async function againstService(
    kind: Kind,
    config: Values,
    { urn, olds }: { readonly urn: string; readonly olds: JsonObject },
  ): Promise<readonly Diagnostic[]> {
    if (!session.isConnected || kind.resource.checkAgainstService === undefined) return [];
    const plan = planCreate(kind, config, session.plannedBy);
    const isThere = Object.keys(olds).length > 0;
    const change = { prior: null, config, planned: isThere ? asExisting(kind, plan) : plan.planned };
    return await kind.resource.checkAgainstService(change, inRegionOf(session.around({ urn }), config));
  }

  const marked = (outputs: JsonObject): StructMessage =>
    toStruct(session.acceptsSecrets ? outputs : strip(outputs));

  const outputsOf = (kind: Kind, values: Values, inputs: JsonObject): StructMessage =>
    marked(toOutputs(kind.attributes, values, inputs));

  return {
    Handshake(_request: object) {
      return ABILITIES;
    },

    GetPluginInfo: () => ({ version }),

    Attach({ address }: { readonly address: string }) {
      session.attach(address);
      return {};
    },

    Cancel() {
      session.cancel();
      return {};
    },

    GetSchema({ version: form }: { readonly version: number }) {
      if (form !== 0) throw new Error(`There is no schema of the form ${form}.`);
      return { schema: JSON.stringify(packageSchema(catalogueOf(served), { packageName, version })) };
    },

    CheckConfig({ news }: { readonly news: Sent }) {
      const inputs = fromStruct(news);
      return { inputs: toStruct(inputs), failures: checkConfiguration(inputs) };
    },

    /** Another account or region is another provider, whose resources the engine does not know: never replaced. */
    DiffConfig({ olds, news }: { readonly olds: Sent; readonly news: Sent }) {
      const [before, after] = [fromStruct(olds), fromStruct(news)];
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      const diffs = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
      return { changes: diffs.length > 0 ? 2 : 1, diffs };
    },

    async Configure({ args, variables, acceptSecrets }: ConfigureRequest) {
      const inputs = args === null ? namesOnly(variables) : fromStruct(args);
      session.acceptsSecrets = acceptSecrets;
      session.configure(await configured(inputs, version));
      return { ...ABILITIES, supportsPreview: true };
    },

    async Check({ urn, olds, news, randomSeed, autonaming }: CheckRequest) {
      const asked = { urn, olds: fromStruct(olds), news: fromStruct(news), randomSeed, autonaming };
      const { inputs, failures, warnings } = await check(kindOf(urn), asked, (kind, config) =>
        againstService(kind, config, asked),
      );
      for (const warning of warnings) session.warn(warning, urn);
      return { inputs: toStruct(inputs), failures };
    },

    Diff(request: ChangeRequest) {
      const kind = kindOf(request.urn);
      return toDiffResponse(kind, planUpdate(kind, wantedOf(request), session.plannedBy));
    },

    async Create({ urn, properties, preview, timeout }: CreateRequest) {
      const kind = kindOf(urn);
      const inputs = fromStruct(properties);
      const plan = planCreate(kind, configOf(kind, inputs), session.plannedBy);
      if (preview) return { id: '', properties: outputsOf(kind, plan.planned, inputs) };
      const values = await create(kind, plan, session.around({ urn, timeoutSeconds: timeout }));
      return { id: idOf(values), properties: outputsOf(kind, values, inputs) };
    },

    async Update(request: ChangeRequest & { readonly preview: boolean }) {
      const { urn, preview, timeout } = request;
      const kind = kindOf(urn);
      const wanted = wantedOf(request);
      const { prior, planned, config } = planUpdate(kind, wanted, session.plannedBy);
      if (preview) return { properties: outputsOf(kind, planned, wanted.inputs) };
      const values = await update(
        kind,
        { prior, planned, config },
        session.around({ urn, timeoutSeconds: timeout }),
      );
      return { properties: outputsOf(kind, values, wanted.inputs) };
    },

    async Read({ id, urn, properties, inputs, timeout }: ReadRequest) {
      const kind = kindOf(urn);
      const given = fromStruct(inputs);
      const prior = priorOf(kind, { id, outputs: fromStruct(properties) });
      const values = await read(kind, prior, session.around({ urn, timeoutSeconds: timeout }));
      if (values === undefined) return { id: '' };
      const outputs = toOutputs(kind.attributes, withoutIgnoredTags(values, session.isIgnoredTag), given);
      return {
        id: idOf(values),
        properties: marked(outputs),
        inputs: marked(inputsOf(kind, given, outputs)),
      };
    },

    async Delete({ id, urn, properties, timeout }: DeleteRequest) {
      const kind = kindOf(urn);
      const prior = toState(kind.attributes, id, revealObject(fromStruct(properties)));
      await remove(kind, prior, session.around({ urn, timeoutSeconds: timeout }));
      return {};
    },

    async Invoke({ tok, args }: { readonly tok: string; readonly args: Sent }) {
      const lookup = lookupOf(tok);
      const given = fromStruct(args);
      const { values: config, faults } = toConfig(lookup.attributes, revealObject(given));
      const found = faults.length > 0 ? faults : checkConfig(lookup.dataSource, { config });
      const failures = toFailures(lookup.attributes, found, config);
      if (failures.length > 0) return { failures };
      const values = await lookUp(lookup, config, session.around({ urn: '' }));
      const answer = toAnswer(lookup.attributes, values);
      return { return: marked(answer) };
    },
  };
}

/** What the provider can do: it takes secrets, and names as the stack wants them. */
const ABILITIES = {
  acceptSecrets: true,
  acceptResources: false,
  acceptOutputs: false,
  supportsAutonamingConfiguration: true,
};

interface ConfigureRequest {
  readonly args: Sent;
  /** What engines sent that knew no `args`: `poolkeeper:config:region`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly acceptSecrets: boolean;
}

interface CheckRequest {
  readonly urn: string;
  readonly olds: Sent;
  readonly news: Sent;
  readonly randomSeed: Uint8Array;
  readonly autonaming: Autonaming | null;
}

interface ChangeRequest extends OfResource {
  readonly id: string;
  readonly olds: Sent;
  readonly news: Sent;
  readonly oldInputs: Sent;
  readonly ignoreChanges: readonly string[];
}

interface CreateRequest extends OfResource {
  readonly properties: Sent;
  readonly preview: boolean;
}

interface ReadRequest extends OfResource {
  readonly id: string;
  readonly properties: Sent;
  readonly inputs: Sent;
}

interface DeleteRequest extends OfResource {
  readonly id: string;
  readonly properties: Sent;
}

const wantedOf = ({ id, olds, news, oldInputs, ignoreChanges }: ChangeRequest) => ({
  id,
  outputs: fromStruct(olds),
  inputs: fromStruct(news),
  oldInputs: fromStruct(oldInputs),
  ignoreChanges,
});

const namesOnly = (variables: Readonly<Record<string, string>>): JsonObject =>
  Object.fromEntries(Object.entries(variables).map(([key, value]) => [key.replace(/^.*:/, ''), value]));

function idOf({ id }: Values): string {
  if (typeof id !== 'string') throw new TypeError('A resource that exists has an id.');
  return id;
}

function notServed(what: string, token: string, served: ReadonlyMap<string, unknown>): Error {
  const list = [...served.keys()].toSorted().join(', ');
  return new Error(`Poolkeeper does not serve the ${what} ${token}. It serves: ${list}.`);
}
