/**
 * What a managed resource and a data source are, whatever manages them. Terraform and Pulumi translate; what is
 * checked, planned and called is said here, once.
 *
 * @module
 */
import type { Connection } from '@poolkeeper/client/connection';
import type { Attributes } from './attribute.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Values } from './value.ts';

/** What an operation of a resource stands in. */
export interface Surroundings {
  /** Calls to the services, in the region of the resource. */
  readonly connection: Connection;
  /** Tags that every resource with `tags` gets. */
  readonly defaultTags: Readonly<Record<string, string>>;
  /** Ends waiting and retries when the user interrupts. What was sent is still finished. */
  readonly signal: AbortSignal;
  /** Tells the user what a long operation waits for. */
  readonly progress: (message: string) => void;
  /** What the user should know besides the result. */
  readonly warn: (diagnostic: Diagnostic) => void;
}

/** What a rule looks at. Values that are not known yet are `unknown`; nested ones too. */
export interface Checked {
  readonly config: Values;
  /** State before, when the resource exists. */
  readonly prior?: Values;
}

/** A resource that exists and one wants otherwise. */
export interface Change {
  readonly prior: Values;
  /** Every attribute: known, or `unknown` where the service decides. */
  readonly planned: Values;
  readonly config: Values;
}

/** A kind of resource. State in and out holds every attribute of the kind. */
export interface ManagedResource {
  /** `aws_cognito_user_pool_client` */
  readonly type: string;
  /** What errors call it: `Cognito User Pool Client`. */
  readonly title: string;
  /** What it is for, in Markdown. */
  readonly description: string;
  /** Those of its own; `region`, `tags` and `tags_all` come by the two flags. */
  readonly attributes: Attributes;
  /** Whether it lives in a region: adds `region`. Default: true. */
  readonly regional?: boolean;
  /** Whether it can be tagged: adds `tags` and `tags_all`. Default: false. */
  readonly tagged?: boolean;
  /** Where Pulumi makes up a name when none is given: the attribute. */
  readonly autoNamed?: string;
  /** Checks between attributes that need nothing but the configuration. */
  readonly rules?: readonly ((checked: Checked) => readonly Diagnostic[])[];
  /**
   * Checks that look at the service: run when the resource is planned. What cannot be read is left to apply, and
   * adds nothing. Never changes anything.
   */
  readonly checkAgainstService?: (
    change: { readonly prior: Values | null; readonly planned: Values; readonly config: Values },
    around: Surroundings,
  ) => Promise<readonly Diagnostic[]>;
  /**
   * What state means that another tool wrote, where it leaves out what a configuration now says. Its plan is made from
   * that.
   */
  readonly priorFor?: (change: { readonly prior: Values; readonly config: Values }) => Values;
  /**
   * The last word on a plan: values that follow from others. `planned` already is what `plan/` made of it.
   */
  readonly adjustPlan?: (change: {
    readonly prior: Values | null;
    readonly planned: Values;
    readonly config: Values;
  }) => Values;
  /** @throws DiagnosticError, or ServiceError, which is told as `creating <title> (<name>)` */
  create(planned: Values, around: Surroundings & { readonly config: Values }): Promise<Values>;
  /** State now, or undefined when it is gone. `prior` may hold no more than an import knows. */
  read(prior: Values, around: Surroundings): Promise<Values | undefined>;
  /** Absent where every change replaces. */
  readonly update?: (change: Change, around: Surroundings) => Promise<Values>;
  /** Something that is gone already is no error. */
  delete(prior: Values, around: Surroundings): Promise<void>;
  readonly import: {
    /** The parts of the id, as attribute names: `['user_pool_id', 'id']` is `<pool>/<client>`. */
    readonly parts: readonly string[];
    readonly separator: string;
    /** What the id tells, where that is more than its parts. */
    readonly parse?: (id: string) => Values;
    /** The summary of the refusal of a wrong id. Default: `Parsing Resource ID`. */
    readonly summary?: string;
  };
  /** What errors and progress call one of them. Default: the attribute `name`, else `id`. */
  readonly nameOf?: (values: Values) => string;
}

/** Something that is looked up. */
export interface DataSource {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly attributes: Attributes;
  readonly regional?: boolean;
  readonly rules?: readonly ((checked: Checked) => readonly Diagnostic[])[];
  /** Every attribute. @throws DiagnosticError or ServiceError, told as `reading <title> (<name>)` */
  read(config: Values, around: Surroundings): Promise<Values>;
  readonly nameOf?: (values: Values) => string;
}

/** Something that is opened for the time of a run and kept nowhere. */
export interface EphemeralResource {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly attributes: Attributes;
  readonly regional?: boolean;
  readonly rules?: readonly ((checked: Checked) => readonly Diagnostic[])[];
  open(config: Values, around: Surroundings): Promise<Values>;
}
