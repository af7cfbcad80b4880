/**
 * One provider process between its start and its end: what it was configured with, and whom it tells.
 *
 * @module
 */

import type { PlannedBy } from '@poolkeeper/resources/plan/plan-resource';
import type { Configured } from '@poolkeeper/resources/provider/configure';
import type { TagFilter } from '@poolkeeper/resources/provider/tag-filter';
import type { Diagnostic } from '@poolkeeper/resources/schema/diagnostic';
import type { Surroundings } from '@poolkeeper/resources/schema/resource';
import { connectEngine, type Engine, noEngine } from '../wire/engine.ts';

/** What an operation is about: whom its messages name, and how long it may take. */
interface Operation {
  readonly urn: string;
  /** 0: as long as it takes. */
  readonly timeoutSeconds?: number;
}

export class Session {
  #engine: Engine = noEngine;
  readonly #cancelled = new AbortController();
  #configured: Configured | 'no' | 'not known yet' = 'no';
  /** Whether secrets are marked as such to the engine. */
  acceptsSecrets = true;

  constructor(engineAddress: string | undefined) {
    if (engineAddress !== undefined) this.attach(engineAddress);
  }

  /** Speaks to the engine at an address from now on; without it there is nobody to serve. */
  attach(engineAddress: string): void {
    this.#engine = connectEngine(engineAddress);
    this.#engine.whenGone(() => process.exit(0));
  }

  /** Settings may wait for a resource that a preview does not make. */
  configure(configured: Configured | 'not known yet'): void {
    this.#configured = configured;
  }

  /** What plans depend on. While the provider's own settings are not known, a plan names no region. */
  get plannedBy(): PlannedBy {
    const configured = this.#configured;
    if (typeof configured !== 'object') return { region: '', defaultTags: {} };
    return { region: configured.connection.region, defaultTags: configured.defaultTags };
  }

  cancel(): void {
    this.#cancelled.abort();
  }

  /** Whether a tag is left alone, by its key. */
  get isIgnoredTag(): TagFilter {
    return typeof this.#configured === 'object' ? this.#configured.isIgnoredTag : () => false;
  }

  /** Whether there is a service to ask. */
  get isConnected(): boolean {
    return typeof this.#configured === 'object';
  }

  /** @throws Error before Configure, and while a setting of the provider is not known */
  around({ urn, timeoutSeconds = 0 }: Operation): Surroundings {
    if (this.#configured === 'no') throw new Error('The provider was not configured before it was used.');
    if (this.#configured === 'not known yet') {
      throw new Error('A setting of the provider is known only once something else was made.');
    }
    const limits = timeoutSeconds > 0 ? [AbortSignal.timeout(timeoutSeconds * 1000)] : [];
    const { connection, defaultTags } = this.#configured;
    return {
      connection,
      defaultTags,
      signal: AbortSignal.any([this.#cancelled.signal, ...limits]),
      progress: (text) => this.#engine.log({ severity: 'info', text, urn, isPassing: true }),
      warn: (diagnostic) => this.warn(diagnostic, urn),
    };
  }

  warn({ summary, detail }: Diagnostic, urn: string): void {
    this.#engine.log({ severity: 'warning', text: `${summary}: ${detail}`, urn });
  }
}
