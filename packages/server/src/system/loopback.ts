import { isIPv4 } from 'node:net';

/** Whether a name means this machine, whatever resolves it. */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '[::1]' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));
