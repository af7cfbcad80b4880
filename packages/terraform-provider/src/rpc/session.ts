/**
 * What a provider knows once it is configured. A process serves one configuration; Terraform starts another for the
 * next.
 *
 * @module
 */
import type { PlannedBy } from '@poolkeeper/resources/plan/plan-resource';
import type { Configured } from '@poolkeeper/resources/provider/configure';
import { type Diagnostic, failure } from '@poolkeeper/resources/schema/diagnostic';
import type { Surroundings } from '@poolkeeper/resources/schema/resource';
import type { Values } from '@poolkeeper/resources/schema/value';

/** One configuration of the provider, until it is stopped. */
export class Session {
  #configured: Configured | undefined;
  #stopping = new AbortController();

  /** Takes a configuration in the place of the last. Undefined: some of it is not known yet. */
  configure(configured: Configured | undefined): void {
    this.#configured = configured;
    this.#stopping = new AbortController();
  }

  /** Ends waiting and retries. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Undefined where some of the provider block is not known yet. */
  get configured(): Configured | undefined {
    return this.#configured;
  }

  /** What a plan depends on. @throws DiagnosticError when the provider is not configured */
  get plannedBy(): PlannedBy {
    const { connection, defaultTags } = this.#known();
    return { region: connection.region, defaultTags };
  }

  /**
   * What an operation of a resource stands in.
   *
   * @param values of the resource, which may name a region of its own
   * @param told takes what the user should know besides the result
   * @throws DiagnosticError when the provider is not configured
   */
  around({ region }: Values, told: Diagnostic[]): Surroundings {
    const { connection, defaultTags } = this.#known();
    return {
      connection:
        typeof region === 'string' && region !== connection.region ? connection.in(region) : connection,
      defaultTags,
      signal: this.#stopping.signal,
      progress: (message) => void process.stderr.write(`[INFO] ${message}\n`),
      warn: (diagnostic) => void told.push(diagnostic),
    };
  }

  #known(): Configured {
    if (this.#configured) return this.#configured;
    throw failure(
      'Provider Not Configured',
      'The provider block holds values that are known only after apply. Apply what they come from first, with -target.',
    );
  }
}
