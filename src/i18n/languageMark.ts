/** What the address of a mark begins with: an editor marks words in another language as a link to that language. */
const scheme = 'lang:';

/** Which language a link's address marks its text as, a key that may be unknown; nothing for a link that leads somewhere. */
export const languageMarked = (address: string): string | undefined =>
  address.startsWith(scheme) ? address.slice(scheme.length) : undefined;

/** A run of a text; `mark` is the language key that the editor has marked it with, known or not. */
export interface MarkedRun {
  readonly text: string;
  readonly mark: string | undefined;
}

const marks = /\[([^[\]]*)\]\(lang:([^()\s]*)\)/g;

/**
 * A plain text in runs, by the marks in it. Together the runs are the text as it is read.
 * @example markedRuns('Ordet [x](lang:arli).') // => [{ text: 'Ordet ' }, { text: 'x', mark: 'arli' }, { text: '.' }]
 */
export function markedRuns(text: string): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let end = 0;
  for (const { 0: whole, 1: words = '', 2: mark = '', index } of text.matchAll(marks)) {
    runs.push({ text: text.slice(end, index), mark: undefined }, { text: words, mark });
    end = index + whole.length;
  }
  runs.push({ text: text.slice(end), mark: undefined });
  return runs.filter((run) => run.text !== '' || run.mark !== undefined);
}

/** A text as it is read, without marks. @example unmarked('Ordet [x](lang:arli).') // => 'Ordet x.' */
export const unmarked = (text: string): string => text.replaceAll(marks, '$1');
