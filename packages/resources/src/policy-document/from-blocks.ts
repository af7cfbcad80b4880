/**
 * The document that the arguments of `aws_iam_policy_document` say themselves, apart from those that they merge in.
 *
 * @module
 */
import { failure } from '../schema/diagnostic.ts';
import { blocksIn, saidIn, textIn, textsIn } from '../schema/members.ts';
import type { Values } from '../schema/value.ts';
import type { Condition, PolicyDocument, Principal, Statement, Texts } from './document.ts';
import { singleOrSortedDown } from './print.ts';
import { conditionsInSetOrder, principalsInSetOrder } from './set-order.ts';

/** @throws DiagnosticError when two statements have one `sid`, or a variable stands in a document too old for it */
export function documentFromBlocks(config: Values, version: string): PolicyDocument {
  const blocks = blocksIn(config, 'statement');
  refuseRepeatedSids(blocks);
  return {
    version,
    id: saidIn(config, 'policy_id') ?? '',
    statements: blocks.map((block, place) => statementOf(block, { version, place })),
  };
}

interface Where {
  readonly version: string;
  readonly place: number;
}

function refuseRepeatedSids(blocks: readonly Values[]): void {
  const seen = new Set<string>();
  for (const [place, block] of blocks.entries()) {
    const sid = saidIn(block, 'sid');
    if (sid === undefined) continue;
    if (seen.has(sid)) {
      throw failure(
        'Writing IAM Policy Document',
        `duplicate Sid (${sid}). Remove the Sid or ensure the Sid is unique.`,
        ['statement', place, 'sid'],
      );
    }
    seen.add(sid);
  }
}

function statementOf(block: Values, where: Where): Statement {
  const sid = saidIn(block, 'sid');
  const actions = distinct(textsIn(block, 'actions'));
  const notActions = distinct(textsIn(block, 'not_actions'));
  const resources = distinct(textsIn(block, 'resources'));
  const notResources = distinct(textsIn(block, 'not_resources'));
  const principals = principalsOf(block, 'principals', where);
  const notPrincipals = principalsOf(block, 'not_principals', where);
  const conditions = conditionsOf(block, where);
  return {
    ...(sid !== undefined && { sid }),
    effect: saidIn(block, 'effect') ?? 'Allow',
    ...(actions.length > 0 && { actions: singleOrSortedDown(actions) }),
    ...(notActions.length > 0 && { notActions: singleOrSortedDown(notActions) }),
    ...(resources.length > 0 && {
      resources: withVariables(singleOrSortedDown(resources), 'resources', where),
    }),
    ...(notResources.length > 0 && {
      notResources: withVariables(singleOrSortedDown(notResources), 'not_resources', where),
    }),
    ...(principals.length > 0 && { principals }),
    ...(notPrincipals.length > 0 && { notPrincipals }),
    ...(conditions.length > 0 && { conditions }),
  };
}

/** A set holds nothing twice. */
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function principalsOf(
  block: Values,
  name: 'principals' | 'not_principals',
  where: Where,
): readonly Principal[] {
  const given = blocksIn(block, name).map((principal) => ({
    type: textIn(principal, 'type') ?? '',
    identifiers: singleOrSortedDown(distinct(textsIn(principal, 'identifiers'))),
  }));
  return principalsInSetOrder(given).map(({ type, identifiers }) => ({
    type,
    identifiers: withVariables(identifiers, name, where),
  }));
}

function conditionsOf(block: Values, where: Where): readonly Condition[] {
  const given = blocksIn(block, 'condition').map((condition) => ({
    test: textIn(condition, 'test') ?? '',
    variable: textIn(condition, 'variable') ?? '',
    values: textsIn(condition, 'values'),
  }));
  return conditionsInSetOrder(given).map((condition) => ({
    ...condition,
    values: withVariables(condition.values, 'condition', where),
  }));
}

/** `&{aws:username}` stands for `${aws:username}`, which a configuration could write only escaped. */
function withVariables(texts: Texts, attribute: string, { version, place }: Where): Texts {
  const replaced = (text: string): string => {
    if (version === '2008-10-17' && text.includes('&{')) {
      throw failure(
        'Writing IAM Policy Document',
        `found &{ sequence in (${text}), which is not supported in document version 2008-10-17`,
        ['statement', place, attribute],
      );
    }
    return text.replaceAll('&{', '${');
  };
  return typeof texts === 'string' ? replaced(texts) : texts.map(replaced);
}
