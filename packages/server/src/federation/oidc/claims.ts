/** Claims as the pool keeps attributes: everything is a text. What is null or absent is left out. */
export function toClaims(said: object): Readonly<Record<string, string>> {
  const claims = Object.entries(said).flatMap(([name, value]: readonly [string, unknown]) => {
    const text = toText(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(claims);
}

function toText(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
