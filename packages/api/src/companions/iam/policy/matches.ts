/**
 * Whether a text matches a pattern in which `*` stands for any number of characters and `?` for one. In time bounded by
 * the product of both lengths, whatever the pattern: policies are written by callers.
 */
export function matchesWildcards(pattern: string, text: string): boolean {
  let at = 0;
  let read = 0;
  /** Where the last `*` stood, and how much of the text it has taken. */
  let star = -1;
  let taken = 0;
  while (read < text.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at;
      taken = read;
      at += 1;
    } else if (wanted === '?' || wanted === text[read]) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      taken += 1;
      read = taken;
      at = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
