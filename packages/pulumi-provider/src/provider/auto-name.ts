/**
 * Names that a program leaves to Pulumi: the logical name, a dash, and seven hexadecimal digits.
 *
 * @module
 */
import { createHash, randomBytes } from 'node:crypto';

const DIGITS = 7;

/** As `CheckRequest.AutonamingOptions.Mode` numbers them. */
const MODES = ['propose', 'enforce', 'disable'] as const;

/** What the engine says about names, if anything. */
export interface Autonaming {
  readonly proposedName: string;
  /** A place in the modes: propose, enforce, disable. */
  readonly mode: number;
}

interface NameRequest {
  readonly logicalName: string;
  /** Of the engine: the same for a preview and what follows it. Empty: the name is random. */
  readonly randomSeed: Uint8Array;
  readonly autonaming: Autonaming | null;
}

/** The logical name in a URN: what follows its last `::`. */
export const logicalName = (urn: string): string => urn.slice(urn.lastIndexOf('::') + 2);

/** The name, or undefined where the engine wants names to be given. */
export function autoName({ logicalName, randomSeed, autonaming }: NameRequest): string | undefined {
  const mode = autonaming === null ? 'propose' : MODES[autonaming.mode];
  if (mode === 'disable') return undefined;
  if (autonaming !== null && autonaming.proposedName !== '') return autonaming.proposedName;
  const digits =
    randomSeed.length === 0
      ? randomBytes(DIGITS).toString('hex')
      : createHash('sha256').update(randomSeed).digest('hex');
  return `${logicalName}-${digits.slice(0, DIGITS)}`;
}
