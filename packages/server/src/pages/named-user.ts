import type { Field } from './field.ts';
import { usernameField } from './fields.ts';
import type { Visit } from './page.ts';

/** How a form says whom it is about: a hidden field where an earlier page left the name, else one to fill in. */
export interface NamedUser {
  readonly fields: readonly Field[];
  readonly hidden: Readonly<Record<string, string>>;
}

/** Whom the forms of a visit are about. */
export function namedUser({ texts, actor, carried }: Visit): NamedUser {
  const known = carried.username;
  return known
    ? { fields: [], hidden: { username: known } }
    : { fields: [usernameField(texts, actor.pool)], hidden: {} };
}

/** What a page says about a code: where it went, as far as that is known. */
export function codeIntroduction({ texts, carried }: Visit): string {
  const { delivery } = carried;
  return delivery ? texts.codeSentTo(delivery.Destination) : texts.enterCodeOfAccount;
}
