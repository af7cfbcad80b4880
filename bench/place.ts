/**
 * Measures every scenario at one place: the service on one database, with one node or several.
 *
 * @module
 */
import { type Least, type Limits, leastOf, measureLimits, medianMeasured } from './limits.ts';
import { type Measured, measureLoad, median } from './load.ts';
import { addCrowd } from './populate.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { type Served, serve } from './served.ts';
import { CONNECTIONS, ROUND_MILLISECONDS, SIZES, say } from './settings.ts';
import { createSubject, type NewSubject, type Subject, signInAll } from './subject.ts';
import { Wire } from './wire.ts';

export interface Place {
  readonly name: string;
  readonly options: readonly string[];
  readonly store: Parameters<typeof addCrowd>[0];
  readonly nodes: number;
  readonly rounds: number;
}

/** Medians of the rounds. */
export interface Row {
  readonly scenario: Scenario;
  readonly small: Measured;
  readonly large: Measured;
  readonly least: Least;
  /** Of the limit of the same round, for the small pool: of the rate, and of the CPU time. */
  readonly ofLimit: number;
  readonly ofCpuLimit: number;
}

export interface PlaceMeasured {
  readonly rows: readonly Row[];
  readonly limits: readonly Limits[];
  /** Of the busiest node, afterwards. */
  readonly megabytes: number;
}

/** One request of one round. */
interface Taken {
  readonly least: Least;
  readonly small: Measured;
  readonly large: Measured;
}

/** Measures `chosen` scenarios. */
export async function measurePlace(place: Place, chosen = scenarios): Promise<PlaceMeasured> {
  const prepared = await prepare(place);
  await using stack = new AsyncDisposableStack();
  const nodes: Served[] = [];
  for (let node = 0; node < place.nodes; node += 1) nodes.push(stack.use(await serve(place.options)));
  const wire = await Wire.open(nodes[0]?.url ?? '');
  const subjects: Subject[] = [];
  for (const subject of prepared) subjects.push(await signInAll(wire, subject));
  wire.close();
  const [small, large] = subjects;
  if (!small || !large) throw new Error('two sizes are measured');

  const load = {
    urls: nodes.map(({ url }) => url),
    connections: CONNECTIONS,
    milliseconds: ROUND_MILLISECONDS,
    cpuMilliseconds: () => nodes.reduce((sum, node) => sum + node.cpuMilliseconds(), 0),
  };
  const limits: Limits[] = [];
  const taken = new Map<Scenario, Taken[]>(chosen.map((scenario) => [scenario, []]));
  // Limits and sizes take turns, so that a machine that slows down slows all of them.
  for (let round = 1; round <= place.rounds; round += 1) {
    say(`${place.name}: round ${round} of ${place.rounds}`);
    const now = await measureLimits();
    limits.push(now);
    for (const [scenario, rounds] of taken) {
      rounds.push({
        least: leastOf(scenario, now),
        small: await measureLoad(scenario.work(small), load),
        large: await measureLoad(scenario.work(large), load),
      });
    }
  }
  return {
    rows: [...taken].map(([scenario, rounds]) => toRow(scenario, rounds)),
    limits,
    megabytes: Math.max(...nodes.map((node) => node.residentMegabytes())),
  };
}

async function prepare(place: Place): Promise<NewSubject[]> {
  const subjects: NewSubject[] = [];
  {
    await using served = await serve(place.options);
    const wire = await Wire.open(served.url);
    for (const size of SIZES) subjects.push(await createSubject(wire, size));
    wire.close();
  }
  for (const { userPoolId, size, users } of subjects) {
    say(`${place.name}: adding ${size} users`);
    await addCrowd(place.store, userPoolId, size - users.length);
  }
  return subjects;
}

const toRow = (scenario: Scenario, rounds: readonly Taken[]): Row => ({
  scenario,
  small: medianMeasured(rounds.map(({ small }) => small)),
  large: medianMeasured(rounds.map(({ large }) => large)),
  least: {
    rate: median(rounds.map(({ least }) => least.rate)),
    cpu: median(rounds.map(({ least }) => least.cpu)),
  },
  ofLimit: median(rounds.map(({ least, small }) => small.rate / least.rate)),
  ofCpuLimit: median(rounds.map(({ least, small }) => least.cpu / (small.serviceCpu + small.loadCpu))),
});
