/**
 * What the machine allows: its cryptography, and the answers of plain `node:http`. Measured anew in every round, because
 * a machine that others use changes from minute to minute.
 *
 * @module
 */
import { type Measured, measureLoad, median } from './load.ts';
import { type CryptoRates, type MachineLimit, measureMachineLimit } from './machine-limit.ts';
import type { Scenario } from './scenarios.ts';
import { serveBare } from './served.ts';
import { CONNECTIONS, ROUND_MILLISECONDS } from './settings.ts';
import { callOk } from './wire.ts';

export interface Limits extends MachineLimit {
  /** Plain node:http, measured like the service. */
  readonly bare: Measured;
}

/** What a request costs at the least. */
export interface Least {
  /** A second. */
  readonly rate: number;
  /** CPU time, in milliseconds. */
  readonly cpu: number;
}

/** Measures them; takes about seven seconds. */
export async function measureLimits(): Promise<Limits> {
  const machine = await measureMachineLimit();
  await using bare = await serveBare();
  const measured = await measureLoad(
    async (wire) => {
      await callOk(wire, 'Bare', {});
    },
    {
      urls: [bare.url],
      connections: CONNECTIONS,
      milliseconds: ROUND_MILLISECONDS,
      cpuMilliseconds: bare.cpuMilliseconds,
    },
  );
  return { ...machine, bare: measured };
}

export const leastOf = ({ limit }: Scenario, { all, perCpuSecond, bare }: Limits): Least =>
  limit
    ? { rate: limit(all), cpu: 1000 / limit(perCpuSecond) }
    : { rate: bare.rate, cpu: bare.serviceCpu + bare.loadCpu };

/** The median of every figure. */
export function medianLimits(rounds: readonly Limits[]): Limits {
  const rates = (of: (limits: Limits) => CryptoRates): CryptoRates => ({
    rsaSignatures: median(rounds.map((round) => of(round).rsaSignatures)),
    powers256: median(rounds.map((round) => of(round).powers256)),
    powers512: median(rounds.map((round) => of(round).powers512)),
  });
  return {
    all: rates(({ all }) => all),
    perCpuSecond: rates(({ perCpuSecond }) => perCpuSecond),
    bare: medianMeasured(rounds.map(({ bare }) => bare)),
  };
}

/** The median of every figure. */
export const medianMeasured = (rounds: readonly Measured[]): Measured => ({
  rate: median(rounds.map(({ rate }) => rate)),
  serviceCpu: median(rounds.map(({ serviceCpu }) => serviceCpu)),
  loadCpu: median(rounds.map(({ loadCpu }) => loadCpu)),
});
