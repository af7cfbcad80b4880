/**
 * A person of Google's People API as claims: of each field the first entry, by what it shows of itself.
 *
 * @see Google People API, resource people
 */
export function flattenGooglePerson(person: object): object {
  const fields = Object.entries(person).map(([name, value]: readonly [string, unknown]) => [
    name,
    Array.isArray(value) ? shownOf(value[0]) : value,
  ]);
  return Object.fromEntries(fields);
}

function shownOf(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  for (const member of ['displayName', 'value', 'text', 'formattedValue', 'url'] as const) {
    const shown: unknown = Reflect.get(entry, member);
    if (typeof shown === 'string') return shown;
  }
  return entry;
}
