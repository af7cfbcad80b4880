/**
 * Whether an answer is what its contract says.
 *
 * @module
 */
import { decode } from '@poolkeeper/api/decode';
import { CognitoError, type ErrorCode, errorCatalogue } from '@poolkeeper/api/errors';
import type { Operation } from '@poolkeeper/api/operation';
import { membersOf, type TSchema } from '@poolkeeper/api/shape';
import type { Answer } from './wire.ts';

/** What may be answered to any operation, whatever its list of errors says. */
const commonCodes: readonly ErrorCode[] = [
  'AccessDeniedException',
  'IncompleteSignatureException',
  'InvalidParameterException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'RequestEntityTooLargeException',
  'SerializationException',
  'TooManyRequestsException',
  'UnrecognizedClientException',
];

/** Default clients read 8 KiB of headers. */
const MAX_HEADER_BYTES = 8 * 1024;

/** What is wrong with an answer of an operation; empty when nothing is. */
export function faultsOf(operation: Operation, answer: Answer): readonly string[] {
  const faults: string[] = [];
  if (answer.headerBytes > MAX_HEADER_BYTES) faults.push(`${answer.headerBytes} bytes of headers`);
  if (answer.headers['content-type'] !== 'application/x-amz-json-1.1') {
    faults.push(`content type ${String(answer.headers['content-type'])}`);
  }
  if (!/^[0-9a-f-]{36}$/.test(String(answer.headers['x-amzn-requestid']))) faults.push('no request id');
  if (answer.status === 200) faults.push(...faultsOfOutput(operation.output, answer.text));
  else faults.push(...faultsOfRefusal(answer, [...operation.errors, ...commonCodes]));
  return faults;
}

/**
 * The one bound that Amazon's own answers break: its model gives the name of a schema attribute 20 characters, and
 * `phone_number_verified`, and any custom name behind its `custom:`, has more.
 */
const LONG_ATTRIBUTE_NAME =
  /^Value '[^']{21,27}' at 'userPool\.schemaAttributes\.\d+\.member\.name' failed to satisfy constraint: Member must have length less than or equal to 20$/;

/** What is wrong with the output of a success. */
export function faultsOfOutput(schema: TSchema | null, text: string): readonly string[] {
  if (schema === null) return text === '' ? [] : [`a body where there is no output: ${text}`];
  const output: unknown = JSON.parse(text);
  try {
    decode(schema, output);
  } catch (thrown) {
    if (!(thrown instanceof CognitoError)) throw thrown;
    const violations = thrown.message.replace(/^\d+ validation errors? detected: /, '').split('; ');
    const broken = violations.filter((violation) => !LONG_ATTRIBUTE_NAME.test(violation));
    if (broken.length > 0) return broken;
  }
  return undeclared(schema, output, '$');
}

/** What is wrong with a refusal that may carry one of `codes`. */
export function faultsOfRefusal(answer: Answer, codes: readonly string[]): readonly string[] {
  const { __type: code, message, ...rest } = JSON.parse(answer.text) as Record<string, unknown>;
  const faults: string[] = [];
  if (typeof code !== 'string' || !Object.hasOwn(errorCatalogue, code))
    return [`no code of ours: ${answer.text}`];
  const { status } = errorCatalogue[code as ErrorCode];
  if (answer.status !== status || status >= 500) faults.push(`status ${answer.status} of ${code}`);
  const notBuilt =
    code === 'UnsupportedOperationException' &&
    /^Poolkeeper does not implement .+ yet\.$/s.test(String(message));
  if (!codes.includes(code) && !notBuilt)
    faults.push(`${code} is no error of the operation: ${String(message)}`);
  if (Object.keys(rest).length > 0) faults.push(`more than code and message: ${Object.keys(rest).join()}`);
  if (answer.headers['x-amzn-errortype'] !== `${code}:`) faults.push('x-amzn-errortype');
  if (message === undefined) {
    if (answer.headers['x-amzn-errormessage'] !== undefined) faults.push('a message in the header alone');
  } else if (typeof message !== 'string' || message === '') {
    faults.push(`message ${JSON.stringify(message)}`);
  } else if (answer.headers['x-amzn-errormessage'] === undefined) {
    faults.push('no x-amzn-errormessage');
  }
  return faults;
}

/** Members of a value, at any depth, that its shape does not declare, and nulls. */
function undeclared(schema: TSchema, value: unknown, path: string): readonly string[] {
  if (value === null) return [`null at ${path}`];
  if (typeof value !== 'object') return [];
  const { items, mapValue, type } = schema as { items?: TSchema; mapValue?: TSchema; type?: string };
  // A document holds what the caller put there.
  if (type === 'document') return [];
  if (Array.isArray(value)) {
    return items ? value.flatMap((each, index) => undeclared(items, each, `${path}[${index}]`)) : [];
  }
  const members = membersOf(schema);
  return Object.entries(value).flatMap(([name, each]) => {
    const member = mapValue ?? (Object.hasOwn(members, name) ? members[name] : undefined);
    return member ? undeclared(member, each, `${path}.${name}`) : [`undeclared ${path}.${name}`];
  });
}
