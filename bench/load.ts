/**
 * Closed-loop load: a number of connections, each with one request under way at a time.
 *
 * @module
 */
import { Wire } from './wire.ts';

/** One unit of work over a connection; `index` counts all units of the run. */
export type Work = (wire: Wire, index: number) => Promise<void>;

export interface LoadOptions {
  /** One service, or several nodes that connections are spread over. */
  readonly urls: readonly string[];
  readonly connections: number;
  readonly milliseconds: number;
  /** The CPU time that the service has used so far, in milliseconds. */
  readonly cpuMilliseconds: () => number;
}

export interface Measured {
  /** Units of work a second. */
  readonly rate: number;
  /** CPU time of the service for a unit, in milliseconds. */
  readonly serviceCpu: number;
  /** CPU time of this process, which makes the load, for a unit, in milliseconds. */
  readonly loadCpu: number;
}

const ownCpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Loads the service for a while, of which the first fifth does not count. */
export async function measureLoad(
  work: Work,
  { urls, connections, milliseconds, cpuMilliseconds }: LoadOptions,
): Promise<Measured> {
  const wires = await Promise.all(
    Array.from({ length: connections }, (_, index) => Wire.open(urls[index % urls.length] ?? '')),
  );
  let index = 0;
  let counting = false;
  let counted = 0;
  let running = true;
  const loops = wires.map(async (wire) => {
    while (running) {
      await work(wire, index++);
      if (counting) counted += 1;
    }
  });
  const failed = Promise.all(loops);
  await Promise.race([sleep(milliseconds / 4), failed]);
  counting = true;
  const start = performance.now();
  const serviceBefore = cpuMilliseconds();
  const ownBefore = ownCpuMilliseconds();
  await Promise.race([sleep(milliseconds), failed]);
  const seconds = (performance.now() - start) / 1000;
  const measured: Measured = {
    rate: counted / seconds,
    serviceCpu: (cpuMilliseconds() - serviceBefore) / counted,
    loadCpu: (ownCpuMilliseconds() - ownBefore) / counted,
  };
  counting = false;
  running = false;
  await failed;
  for (const wire of wires) wire.close();
  return measured;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The median of an odd or even number of figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
