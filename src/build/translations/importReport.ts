import type { ContentFile } from '../../store/contentFiles.ts';
import { fieldChanges } from './fieldChanges.ts';
import type { ImportedSheet } from './importedSheet.ts';

/** Names in a text, the first of them only when there are many. */
const first = (names: readonly string[]): string =>
  names.length <= 10 ? names.join(', ') : `${names.slice(0, 10).join(', ')} och ${names.length - 10} till`;

/** A line about some names; nothing where there are none. */
const about = (names: readonly string[], text: string): string[] =>
  names.length === 0 ? [] : [`${text} ${first(names)}.`];

/** What a filled-in sheet changes, file by file and field by field, and what it leaves. */
export function importReport(
  files: readonly ContentFile[],
  { files: corrected, marks, unfinished }: ImportedSheet,
): string {
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const changed = corrected.map(({ path, text }) => ({
    path,
    lines: fieldChanges(path, before.get(path) ?? '', text),
  }));
  const silent = changed.filter(({ lines }) => lines.some((line) => /\.audio: .* → inget$/.test(line)));
  const absent = marks.absent.map(({ id }) => id);
  const summary = [
    `Markerade rader: ${marks.marks.length}. Tomma rader, som lämnas: ${marks.unmarked}. Filer som ändras: ${changed.length}.`,
    ...about(absent, `Rader som saknas i din fil, och inte räknas som granskade: ${absent.length}.`),
    ...about(unfinished, 'Räknas inte som granskade, för granskaren har inte svarat för allt i dem:'),
    ...about(
      silent.map(({ path }) => path),
      'Uttalet säger det förra ordet, och visas inte mer; ljudfilen finns kvar:',
    ),
    ...about(marks.unused, 'Kolumner som inte läses:'),
    ...marks.notes.map(({ line, text }) => `Not på rad ${line}, som inte läses in: ${text}`),
  ];
  const blocks = changed.map(({ lines, path }) =>
    [`content/${path}`, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return [...blocks, summary.join('\n'), ''].join('\n\n');
}
