/**
 * What this machine's cryptography allows: RSA-2048 signatures and 3072-bit modular powers a second, on all
 * cores at once, measured in the same run as the service.
 *
 * @module
 */
import { createDiffieHellman, generateKeyPairSync, getDiffieHellman, randomBytes, sign } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { publicPower } from './public-power.ts';

export interface MachineLimit {
  readonly cores: number;
  /** A second, all cores together. */
  readonly rsaSignatures: number;
  /** A second, all cores together, with a 256-bit exponent: the server's. */
  readonly powers256: number;
  /** A second, all cores together, with a 512-bit exponent: the client's last step of SRP. */
  readonly powers512: number;
}

type Kind = 'rsa' | 'power256' | 'power512';

const MEASURED_MILLISECONDS = 1500;

/** How often `work` runs in the measured time. */
function countRuns(work: () => void): number {
  for (let warm = 0; warm < 20; warm += 1) work();
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < MEASURED_MILLISECONDS) {
    work();
    runs += 1;
  }
  return runs / ((performance.now() - start) / 1000);
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

async function onAllCores(kind: Kind): Promise<number> {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL(import.meta.url), { workerData: kind }),
  );
  await Promise.all(workers.map((worker) => new Promise((ready) => worker.once('message', ready))));
  const rates = workers.map((worker) => new Promise<number>((done) => worker.once('message', done)));
  for (const worker of workers) worker.postMessage('go');
  const total = (await Promise.all(rates)).reduce((sum, rate) => sum + rate, 0);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return total;
}

/** Measures the limit; takes about eight seconds. */
export async function measureMachineLimit(): Promise<MachineLimit> {
  return {
    cores: availableParallelism(),
    rsaSignatures: await onAllCores('rsa'),
    powers256: await onAllCores('power256'),
    powers512: await onAllCores('power512'),
  };
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  // The worker is started with one of the kinds above.
  const work = workOf(workerData as Kind);
  port.postMessage('ready');
  port.once('message', () => port.postMessage(countRuns(work)));
}
