/**
 * What else may arrive on the port: calls of the services that examples use beside Cognito user pools. None of
 * them is built; each is refused by name in a form that its client understands.
 *
 * @module
 */
import { notBuilt } from '@poolkeeper/api/errors';
import { answerError } from './aws-answer.ts';

interface Neighbour {
  readonly title: string;
  /** How its errors are written: AWS Query has XML. */
  readonly protocol: 'json' | 'query';
}

/** By the service name of the signature's scope. */
const neighbours: Readonly<Record<string, Neighbour>> = {
  sts: { title: 'the Security Token Service', protocol: 'query' },
  iam: { title: 'Identity and Access Management', protocol: 'query' },
  mobiletargeting: { title: 'Pinpoint', protocol: 'json' },
  es: { title: 'OpenSearch', protocol: 'json' },
  'cognito-identity': { title: 'identity pools', protocol: 'json' },
};

const TARGETS: readonly (readonly [prefix: string, service: string])[] = [
  ['AWSCognitoIdentityService.', 'cognito-identity'],
];

/** The service of a signature's scope. Each part is bounded, so that no header makes the search long. */
const SCOPE = /Credential=[^,\s]{1,128}?\/\d{8}\/[a-z0-9-]{1,32}\/([a-z0-9-]{1,64})\/aws4_request/;

/** The service that a request is for, when it is one of the neighbours. */
export function neighbourOf(headers: Headers): Neighbour | undefined {
  const service = SCOPE.exec(headers.get('authorization') ?? '')?.[1];
  if (service !== undefined && Object.hasOwn(neighbours, service)) return neighbours[service];
  const target = headers.get('x-amz-target') ?? '';
  const row = TARGETS.find(([prefix]) => target.startsWith(prefix));
  return row ? neighbours[row[1]] : undefined;
}

/** The refusal of a neighbour's call. */
export function refuseNeighbour(neighbour: Neighbour, requestId: string): Response {
  const error = notBuilt(neighbour.title);
  if (neighbour.protocol === 'json') return answerError(error, requestId);
  const body = `<ErrorResponse><Error><Type>Sender</Type><Code>${error.code}</Code><Message>${error.message}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  return new Response(body, {
    status: error.status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  });
}
