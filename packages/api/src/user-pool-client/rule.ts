/**
 * What a rule about the settings of a user pool client is. A rule looks at settings together, or at settings and
 * the pool; what one value alone may be is a bound in `fields.ts`.
 *
 * @module
 */
import { CognitoError, type ErrorCode } from '../errors.ts';
import type { AttributeSchema } from './attributes.ts';
import type { UserPoolClientSetting, UserPoolClientSettings } from './fields.ts';

/** What is known besides the settings. */
export interface Surroundings {
  readonly operation: 'create' | 'update';
  readonly userPoolId: string;
  readonly region: string;
  /** Whether the client has a secret, or gets one by the request. */
  readonly hasSecret: boolean;
  /** GenerateSecret of the request. */
  readonly generateSecret: boolean;
  /** Whether the request itself holds a secret. */
  readonly givenSecret: boolean;
  /** The feature tier of the pool. */
  readonly tier: 'LITE' | 'ESSENTIALS' | 'PLUS';
  /** All attributes of the pool, and whether users must have them. */
  readonly schema: readonly (AttributeSchema[number] & { readonly Required?: boolean | undefined })[];
  /** Every `<identifier>/<scope>` of the resource servers of the pool. */
  readonly resourceServerScopes: ReadonlySet<string>;
  /** The names of the identity providers of the pool; `COGNITO` goes without saying. */
  readonly identityProviders: ReadonlySet<string>;
}

/** Where the fault lies: a setting, then its member or its place in a list. */
export type FaultPath = readonly [
  UserPoolClientSetting | 'GenerateSecret' | 'ClientSecret',
  ...(string | number)[],
];

/** What a rule found. */
export interface Fault {
  readonly path: FaultPath;
  /** What stands in the braces of the rule's message. */
  readonly named?: Readonly<Record<string, string>>;
}

/** A rule: the settings that it concerns, what else it has to know, and what it answers. */
export interface Rule<Needed extends keyof Surroundings = keyof Surroundings> {
  /** Names the rule in reference documentation and tests. */
  readonly name: string;
  /** What has to hold, in a sentence. */
  readonly holds: string;
  readonly code: ErrorCode;
  /** The message, with what varies in braces. */
  readonly message: string;
  /** `observed`: the text was seen in an answer of Amazon's; `inferred`: it is this project's own. */
  readonly text: 'observed' | 'inferred';
  readonly concerns: readonly FaultPath[0][];
  readonly needs: readonly Needed[];
  /** The first fault, or undefined when the rule holds. */
  check(settings: UserPoolClientSettings, around: Pick<Surroundings, Needed>): Fault | undefined;
}

/** Declares a rule; `check` sees no more of the surroundings than the rule needs. */
export const rule = <const Needed extends keyof Surroundings = never>(declared: Rule<Needed>): Rule<Needed> =>
  declared;

/** What a rule answers to a fault. */
export const refusal = (broken: Pick<Rule, 'code' | 'message'>, fault: Fault): CognitoError =>
  new CognitoError(
    broken.code,
    broken.message.replace(/\{(\w+)\}/g, (braced, name: string) => fault.named?.[name] ?? braced),
  );
