/**
 * `aws_iam_policy_document`: a policy written in blocks, as JSON. No service is asked.
 *
 * @module
 */
import { crc32 } from 'node:zlib';
import { policyEffects, policyVersions } from '@poolkeeper/api/companions/iam/policy/policy';
import { choice, list, structure, text } from '@poolkeeper/api/shape';
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { isJson } from '../schema/checks/is-json.ts';
import { failure } from '../schema/diagnostic.ts';
import { textIn, textsIn } from '../schema/members.ts';
import type { DataSource } from '../schema/resource.ts';
import type { Values } from '../schema/value.ts';
import { emptyDocument, mergeDocuments, type PolicyDocument } from './document.ts';
import { documentFromBlocks } from './from-blocks.ts';
import { parseDocument } from './parse.ts';
import { printDocument } from './print.ts';

const [LATEST_VERSION] = policyVersions;

const Texts = list(text());

const texts = (description: string): Attribute => ({
  mode: 'optional',
  shape: Texts,
  unordered: true,
  description,
});

const principals = (description: string): Attribute => ({
  mode: 'optional',
  nesting: 'set block',
  shape: list(structure({ type: text(), identifiers: Texts })),
  description,
  members: {
    type: {
      mode: 'required',
      shape: text(),
      description:
        'The kind of principal: `AWS`, `Service`, `Federated`, `CanonicalUser`, or `*` for everybody.',
    },
    identifiers: {
      mode: 'required',
      shape: Texts,
      unordered: true,
      description: 'Who: ARNs or account ids of `AWS`, names like `cognito-idp.amazonaws.com` of `Service`.',
    },
  },
});

const statementAttributes: Attributes = {
  sid: {
    mode: 'optional',
    shape: text({ pattern: '^[a-zA-Z0-9]*$' }),
    description: 'A name of the statement, by which another document can replace it. Letters and digits.',
  },
  effect: {
    mode: 'optional',
    shape: choice(policyEffects),
    default: 'Allow',
    description: 'Whether the statement permits or forbids.',
  },
  actions: texts('What the statement is about: `cognito-idp:AdminGetUser`, `s3:*`.'),
  not_actions: texts('The statement is about everything but these actions.'),
  resources: texts('The ARNs that the statement is about. `&{aws:username}` stands for a policy variable.'),
  not_resources: texts('The statement is about everything but these resources.'),
  principals: principals('Whom the statement is about, in a trust policy or the policy of a resource.'),
  not_principals: principals('The statement is about everybody but these.'),
  condition: {
    mode: 'optional',
    nesting: 'set block',
    shape: list(structure({ test: text(), variable: text(), values: Texts })),
    description: 'When the statement counts. All conditions have to hold.',
    members: {
      test: { mode: 'required', shape: text(), description: 'The operator: `StringEquals`, `ArnLike`, …' },
      variable: { mode: 'required', shape: text(), description: 'The condition key: `aws:SourceArn`, …' },
      values: {
        mode: 'required',
        shape: Texts,
        description: 'What it is compared with: one of them has to fit.',
      },
    },
  },
};

const documents = (description: string): Attribute => ({
  mode: 'optional',
  shape: Texts,
  description,
  checks: [isJson],
});

const retired = (instead: string): Attribute => ({
  mode: 'optional',
  shape: text({ max: 0 }),
  description: `Not used any more. Give the document to \`${instead}\`.`,
  deprecated: `Use ${instead}.`,
});

export const policyDocument: DataSource = {
  type: 'aws_iam_policy_document',
  title: 'IAM Policy Document',
  description: 'Writes an IAM policy as JSON, from blocks and from other documents.',
  regional: false,
  attributes: {
    id: { mode: 'computed', shape: text(), description: 'A checksum of the document.' },
    json: { mode: 'computed', shape: text(), description: 'The document as JSON, indented.' },
    minified_json: {
      mode: 'computed',
      shape: text(),
      description: 'The document as JSON without white space.',
    },
    policy_id: { mode: 'optional', shape: text(), description: 'The `Id` of the document.' },
    version: {
      mode: 'optional',
      shape: choice(policyVersions),
      default: LATEST_VERSION,
      description: 'The version of the policy language.',
    },
    source_policy_documents: documents(
      'Documents that this one begins with. No two of their statements have the same `Sid`; the statements of this one replace those of theirs that have the same.',
    ),
    override_policy_documents: documents(
      'Documents laid over this one, in order. Their statements replace those that have the same `Sid`.',
    ),
    source_json: retired('source_policy_documents'),
    override_json: retired('override_policy_documents'),
    statement: {
      mode: 'optional',
      nesting: 'list block',
      shape: list(structure({})),
      description: 'One statement.',
      members: statementAttributes,
    },
  },

  async read(config) {
    const version = textIn(config, 'version') ?? LATEST_VERSION;
    const own = documentFromBlocks(config, version);
    const { json, minified } = printDocument(
      textsIn(config, 'override_policy_documents').reduce(
        (merged, written, place) =>
          mergeDocuments(merged, parsed(written, { attribute: 'override_policy_documents', place })),
        mergeDocuments(mergedSources(config), own),
      ),
    );
    return { ...config, version, json, minified_json: minified, id: String(crc32(json)) };
  },
};

function mergedSources(config: Values): PolicyDocument {
  const seen = new Set<string>();
  return textsIn(config, 'source_policy_documents').reduce((merged, written, place) => {
    const document = parsed(written, { attribute: 'source_policy_documents', place });
    for (const [index, { sid }] of document.statements.entries()) {
      if (!sid) continue;
      if (seen.has(sid)) {
        throw failure(
          'Writing IAM Policy Document',
          `merging source document ${place}: duplicate Sid (${sid}) in source_policy_documents (statement ${index}). Remove the Sid or ensure Sids are unique.`,
          ['source_policy_documents', place],
        );
      }
      seen.add(sid);
    }
    return mergeDocuments(merged, document);
  }, emptyDocument);
}

function parsed(json: string, { attribute, place }: { attribute: string; place: number }): PolicyDocument {
  try {
    return parseDocument(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const which = attribute.startsWith('source') ? 'source' : 'override';
    throw failure('Writing IAM Policy Document', `merging ${which} document ${place}: ${error.message}`, [
      attribute,
      place,
    ]);
  }
}
