/**
 * The right word for a mistyped one.
 *
 * @module
 */

/** Edits between two words: insert, delete, replace, or swap two neighbours. */
export function editDistance(left: string, right: string): number {
  const width = right.length + 1;
  const rows: number[][] = [Array.from({ length: width }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= left.length; row++) {
    rows.push([row]);
    for (let column = 1; column < width; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      rows[row]?.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(left.length, right.length);
}

/** Longest word that is compared; no right word is near a longer one. */
const LONGEST = 64;

/**
 * The nearest of `words` to `given`. Undefined when none is near: more than a third of the letters differ, and
 * `given` is not the beginning of exactly one, or begins with it.
 */
export function nearest(given: string, words: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const begun = words.filter(
    (word) => (given.length > 1 && word.startsWith(given)) || (word.length > 2 && given.startsWith(word)),
  );
  if (begun.length === 1) return begun[0];
  const [best] = words
    .map((word) => ({ word, distance: editDistance(given.toLowerCase(), word.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance);
  return best && best.distance <= Math.max(1, Math.ceil(best.word.length / 3)) ? best.word : undefined;
}

/** ` Did you mean <word>?`, or nothing; to be put after a sentence. */
export function didYouMean(given: string, words: readonly string[]): string {
  const word = nearest(given, words);
  return word === undefined ? '' : ` Did you mean ${word}?`;
}
