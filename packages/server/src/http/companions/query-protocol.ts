/**
 * AWS Query: the operation and its input are a form, the answer is XML.
 *
 * @module
 * @see AWS Query protocol
 */
import type { QueryService } from '@poolkeeper/api/companions/services';
import { CognitoError } from '@poolkeeper/api/errors';
import { headerMessage } from '../aws-answer.ts';
import { fromForm } from './form-tree.ts';
import { namedOperation } from './named-operation.ts';
import type { Protocol, WireRequest } from './protocol.ts';
import { xmlOf, xmlText } from './xml.ts';

export const queryProtocol = (service: QueryService): Protocol => ({
  operationOf(request) {
    const form = formOf(request);
    const name = form.get('Action') ?? '';
    const version = form.get('Version') ?? '';
    const named = version === service.version ? namedOperation(service, name) : undefined;
    if (!named) {
      throw new CognitoError(
        'UnknownOperationException',
        `Could not find operation ${name.slice(0, 128)} for version ${version.slice(0, 32) || 'NO_VERSION_SPECIFIED'}`,
      );
    }
    return named;
  },
  inputOf: (request, contract) => fromForm(contract.input, formOf(request)),
  answer({ name, output: shape }, output, requestId) {
    const result = shape === null ? '' : `<${name}Result>${xmlOf(shape, output ?? {})}</${name}Result>`;
    return xmlResponse(
      `<${name}Response xmlns="${service.namespace}">${result}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${name}Response>`,
      { status: 200, requestId },
    );
  },
  refuse({ code, status, message }, requestId) {
    const type = status < 500 ? 'Sender' : 'Receiver';
    const response = xmlResponse(
      `<ErrorResponse xmlns="${service.namespace}"><Error><Type>${type}</Type><Code>${code}</Code><Message>${xmlText(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
      { status, requestId },
    );
    if (message !== '') response.headers.set('x-amzn-errormessage', headerMessage(message));
    return response;
  },
});

const xmlResponse = (
  xml: string,
  { status, requestId }: { readonly status: number; readonly requestId: string },
): Response =>
  new Response(xml, { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId } });

const formOf = ({ body }: WireRequest): URLSearchParams => new URLSearchParams(body.toString('utf8'));
