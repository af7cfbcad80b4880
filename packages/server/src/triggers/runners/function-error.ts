/**
 * The message of a function that threw, when `payload` is Lambda's form of that: an object with
 * `errorMessage` or `errorType`, and no `response`. The Lambda runtime emulator sends it with status 200 and
 * no header, so the form alone has to be enough.
 */
export function thrownMessage(payload: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || 'response' in value) return undefined;
  if ('errorMessage' in value && typeof value.errorMessage === 'string') return value.errorMessage;
  if ('errorType' in value && typeof value.errorType === 'string') return value.errorType;
  return undefined;
}
