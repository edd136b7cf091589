import type { MdastNode } from 'satteri';
import { languageMarked, markedRuns } from '../../i18n/languageMark.ts';
import { languageOf, type LanguageKey } from '../../i18n/languages.ts';
import { oncePer } from '../../model/oncePer.ts';
import { romaniWords, wordsIn } from '../../model/romaniWords.ts';
import type { TermWords } from '../../model/varietyWord.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import { lineOfNode } from './nodes.ts';
import type { ContentRule } from '../../model/contentRules.ts';

interface Place {
  readonly text: string;
  readonly line: number;
  readonly field?: string;
}

/** The texts below a node that no mark stands around. */
function textsIn(node: MdastNode): Place[] {
  if (node.type === 'text') return [{ text: node.value, line: lineOfNode(node) }];
  if (node.type === 'link' && languageMarked(node.url) !== undefined) return [];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}

const inFields = (entry: CheckedEntry): readonly Place[] =>
  fieldValues(entry).flatMap(({ isOwn, value, path }) => {
    if (!isOwn || typeof value !== 'string') return [];
    const runs = markedRuns(value).filter(({ mark }) => mark === undefined);
    return runs.map(({ text }) => ({ text, line: entry.lineOf(path), field: path.join('.') }));
  });

const wordsOf = oncePer((entry: CheckedEntry) =>
  [...inFields(entry), ...(entry.body && 'tree' in entry.body ? textsIn(entry.body.tree) : [])].map(
    ({ text, ...place }) => ({ ...place, words: new Set(wordsIn(text)) }),
  ),
);

function unmarkedIn(
  entry: CheckedEntry,
  known: ReadonlyMap<string, ReadonlySet<LanguageKey>>,
): Finding<ContentRule>[] {
  const { file } = entry;
  return wordsOf(entry).flatMap(({ words, ...place }) =>
    [...words].flatMap((word) => {
      const [first, ...others] = known.get(word) ?? [];
      if (first === undefined) return [];
      const names = [first, ...others].map((key) => languageOf(key).swedishName);
      return [
        {
          rule: 'unmarked-word',
          file,
          ...place,
          cause: `Ordet "${word}" är romani (${names.join(', ')}), men är inte märkt.`,
          formMend: `Markera ordet, tryck på länkknappen och skriv lang:${first}${others.length > 0 ? `, eller det språk som menas: ${others.join(', ')}` : ''}. I ett fält utan länkknapp skriver du [${word}](lang:${first}). Är det ett svenskt ord: säg det till den som sköter webbplatsen.`,
          mend: `Skriv [${word}](lang:${first})${others.length > 0 ? `, med det språk som menas: ${[first, ...others].join(', ')}` : ''}. Är det ett svenskt ord: lägg det i src/model/alsoSwedish.ts.`,
        } as const,
      ];
    }),
  );
}

/** Words of the term base that stand unmarked in a Swedish text, where they are read aloud as Swedish. */
export const unmarkedWords: Check = ({ entries }) => {
  const terms = entries.filter(({ type }) => type === 'terms').map(({ data }) => data as unknown as TermWords);
  const known = romaniWords(terms);
  return entries
    .filter(({ type, language }) => type !== 'terms' && languageOf(language).kind !== 'variety')
    .flatMap((entry) => unmarkedIn(entry, known));
};
