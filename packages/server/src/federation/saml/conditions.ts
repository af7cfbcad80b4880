/**
 * Whether a verified assertion is for this pool, now, and an answer to this request.
 *
 * @module
 * @see Profiles for the OASIS SAML V2.0, section 4.1.4.3
 */
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';
import type { SamlProvider } from './metadata.ts';
import { SamlFault } from './saml-fault.ts';
import { attribute, element, elements, textOf, type XmlElement } from './xml.ts';

/** How far the clocks of a provider and the service may be apart. */
const SKEW: Milliseconds = 60_000;

/** An assertion whose time bounds say nothing is good for no longer than this. */
const LONGEST_USE: Milliseconds = 60 * 60 * 1000;

const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

/** What an assertion has to fit. */
export interface Expected {
  readonly saml: SamlProvider;
  /** Where it was posted. */
  readonly callback: string;
  /** The request that it answers; undefined for one that nobody asked for. */
  readonly requestId: string | undefined;
  readonly now: EpochMilliseconds;
}

/**
 * Checks issuer, times and the confirmation of the subject.
 *
 * @returns until when the assertion has to be remembered as used
 * @throws SamlFault
 */
export function checkConditions(assertion: XmlElement, expected: Expected): EpochMilliseconds {
  const { saml, now } = expected;
  if (textOf(element(assertion, 'Issuer')) !== saml.entityId) {
    throw new SamlFault('SAML assertion is of another issuer.');
  }
  const conditions = element(assertion, 'Conditions');
  if (!isWithin(conditions, now)) throw new SamlFault('SAML assertion is expired or not yet valid.');
  const data = elements(element(assertion, 'Subject'), 'SubjectConfirmation')
    .filter((confirmation) => attribute(confirmation, 'Method') === BEARER)
    .flatMap((confirmation) => elements(confirmation, 'SubjectConfirmationData'));
  if (!data.some((each) => confirms(each, expected))) {
    throw new SamlFault('SAML assertion is not confirmed for this request.');
  }
  const ends = [conditions, ...data].flatMap((each) => timeOf(each, 'NotOnOrAfter') ?? []);
  return Math.max(now + LONGEST_USE, ...ends) + SKEW;
}

function confirms(data: XmlElement, { callback, requestId, now }: Expected): boolean {
  return (
    attribute(data, 'Recipient') === callback &&
    attribute(data, 'InResponseTo') === requestId &&
    timeOf(data, 'NotOnOrAfter') !== undefined &&
    isWithin(data, now)
  );
}

/** Whether now is between the bounds that an element has. One that is no time bounds everything. */
function isWithin(of: XmlElement | undefined, now: EpochMilliseconds): boolean {
  const from = timeOf(of, 'NotBefore') ?? Number.NEGATIVE_INFINITY;
  const to = timeOf(of, 'NotOnOrAfter') ?? Number.POSITIVE_INFINITY;
  return now + SKEW >= from && now - SKEW < to;
}

/** NaN for what is no time. */
function timeOf(of: XmlElement | undefined, name: string): EpochMilliseconds | undefined {
  const text = attribute(of, name);
  return text === undefined ? undefined : Date.parse(text);
}
