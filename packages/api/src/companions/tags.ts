/** The most tags of one thing. */
export const LARGEST_TAG_COUNT = 50;

/** Why a thing cannot have tags of these keys; undefined when it can. */
export function tagKeyFault(keys: readonly string[]): string | undefined {
  const reserved = keys.find((key) => /^aws:/i.test(key));
  if (reserved !== undefined) return `Tag keys cannot start with the reserved prefix aws: ${reserved}`;
  return keys.length > LARGEST_TAG_COUNT ? `There cannot be more than ${LARGEST_TAG_COUNT} tags` : undefined;
}
