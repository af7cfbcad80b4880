import { type DomainOptions, domainOptions } from '@poolkeeper/api/companions/opensearch/shapes';

/** Of a request, the options that a domain keeps: not those that ask for nothing. */
export const keptOptions = (given: DomainOptions): DomainOptions =>
  Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(domainOptions, name)));
