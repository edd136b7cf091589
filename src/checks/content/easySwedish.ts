import { languageOf, sourceLanguage } from '../../i18n/languages.ts';
import { lixOf } from '../../model/lix.ts';
import { sentencesOf, wordsOf } from '../../model/sentences.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry, Content } from './content.ts';
import { easyTexts, type EasyText } from './easyTexts.ts';
import type { ContentRule } from '../../model/contentRules.ts';

/** The most words that a sentence in easy Swedish has. */
export const longestSentence = 12;

const highestLix = 30;

/** LIX says nothing of a text of fewer words than this. */
const runningText = 100;

export const tooLong = (text: string): string[] =>
  sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longestSentence);

const longSentences = (file: string, { text, ...place }: EasyText): Finding<ContentRule>[] =>
  tooLong(text).map((sentence) => ({
    rule: 'easy-swedish',
    file,
    ...place,
    cause: `Meningen "${sentence}" har ${wordsOf(sentence).length} ord. På lättläst får den ha högst ${longestSentence}.`,
    mend: 'Dela meningen i två, eller stryk ord.',
  }));

/** The names of contacts, publisher and office: the bodies that the content itself names. */
const namesIn = ({ entries }: Content): Set<string> =>
  new Set(
    entries
      .filter(({ type, language }) => language === sourceLanguage && (type === 'contacts' || type === 'settings'))
      .flatMap(({ data: { title, publisher, office } }) => [title, publisher, office])
      .flatMap((name) => (typeof name === 'string' ? wordsOf(name) : [])),
  );

function highLix({ file, body }: CheckedEntry, texts: readonly EasyText[], names: ReadonlySet<string>) {
  const { words, value, long } = lixOf(
    texts.map(({ text }) => text),
    names,
  );
  if (!body || words < runningText || value <= highestLix) return [];
  return [
    {
      rule: 'easy-swedish',
      file,
      line: 1,
      cause: `Texten har LIX ${Math.ceil(value)}. På lättläst får den ha högst ${highestLix}.`,
      mend: `Skriv kortare meningar, och byt långa ord mot kortare. Långa ord är till exempel: ${[...new Set(long)].slice(0, 5).join(', ')}.`,
    } as const,
  ];
}

/** Sentences and texts that are harder than easy Swedish may be. */
export const easySwedish: Check = (content) => {
  const names = namesIn(content);
  return content.entries.flatMap((entry) => {
    const texts = easyTexts(entry);
    const isEasy = languageOf(entry.language).kind === 'easy';
    return [
      ...texts.flatMap((text) => longSentences(entry.file, text)),
      ...(isEasy ? highLix(entry, texts, names) : []),
    ];
  });
};
