/**
 * What this machine's cryptography allows: RSA-2048 signatures and 3072-bit modular powers a second, on all
 * cores at once, measured in the same run as the service; and the CPU time that each costs.
 *
 * @module
 */
import { createDiffieHellman, generateKeyPairSync, getDiffieHellman, randomBytes, sign } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { publicPower } from './public-power.ts';

/** How many of each a second. */
export interface CryptoRates {
  readonly rsaSignatures: number;
  /** With a 256-bit exponent: the server's. */
  readonly powers256: number;
  /** With a 512-bit exponent: the client's last step of SRP. */
  readonly powers512: number;
}

export interface MachineLimit {
  /** A second of the clock, all cores together. */
  readonly all: CryptoRates;
  /** A second of CPU time. What other programs take of the machine does not lower it. */
  readonly perCpuSecond: CryptoRates;
}

type Kind = 'rsa' | 'power256' | 'power512';

/** How often something runs in a second of the clock, and of CPU time. */
interface Rate {
  readonly clock: number;
  readonly cpu: number;
}

const MEASURED_MILLISECONDS = 1500;

/** How often `work` runs on this thread. */
function countRuns(work: () => void): Rate {
  for (let warm = 0; warm < 20; warm += 1) work();
  const start = performance.now();
  const cpuBefore = process.threadCpuUsage();
  let runs = 0;
  while (performance.now() - start < MEASURED_MILLISECONDS) {
    work();
    runs += 1;
  }
  const { user, system } = process.threadCpuUsage(cpuBefore);
  return { clock: runs / ((performance.now() - start) / 1000), cpu: runs / ((user + system) / 1e6) };
}

function workOf(kind: Kind): () => void {
  if (kind === 'rsa') {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const message = randomBytes(600);
    return () => sign('sha256', message, privateKey);
  }
  if (kind === 'power512') {
    const base = randomBytes(380);
    const exponent = randomBytes(64);
    return () => publicPower(base, exponent);
  }
  const group = createDiffieHellman(getDiffieHellman('modp15').getPrime(), Buffer.from([2]));
  group.setPrivateKey(randomBytes(32));
  group.generateKeys();
  const base = group.getPublicKey();
  group.setPrivateKey(randomBytes(32));
  return () => group.computeSecret(base);
}

async function onAllCores(kind: Kind): Promise<Rate> {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL(import.meta.url), { workerData: kind }),
  );
  await Promise.all(workers.map((worker) => new Promise((ready) => worker.once('message', ready))));
  const rates = workers.map((worker) => new Promise<Rate>((done) => worker.once('message', done)));
  for (const worker of workers) worker.postMessage('go');
  const measured = await Promise.all(rates);
  await Promise.all(workers.map((worker) => worker.terminate()));
  const sum = (of: keyof Rate): number => measured.reduce((total, rate) => total + rate[of], 0);
  return { clock: sum('clock'), cpu: sum('cpu') / measured.length };
}

/** Measures the limit; takes about five seconds. */
export async function measureMachineLimit(): Promise<MachineLimit> {
  const rsa = await onAllCores('rsa');
  const power256 = await onAllCores('power256');
  const power512 = await onAllCores('power512');
  const rates = (of: keyof Rate): CryptoRates => ({
    rsaSignatures: rsa[of],
    powers256: power256[of],
    powers512: power512[of],
  });
  return { all: rates('clock'), perCpuSecond: rates('cpu') };
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  // The worker is started with one of the kinds above.
  const work = workOf(workerData as Kind);
  port.postMessage('ready');
  port.once('message', () => port.postMessage(countRuns(work)));
}
