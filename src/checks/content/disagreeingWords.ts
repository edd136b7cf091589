import { unmarked } from '../../i18n/languageMark.ts';
import { isVarietyKey, languageOf, sourceLanguage, varietyKeys, type LanguageKey } from '../../i18n/languages.ts';
import { inflected } from '../../model/inflected.ts';
import { wordsIn } from '../../model/romaniWords.ts';
import { wordIn, type TermWords } from '../../model/varietyWord.ts';
import { wordForms } from '../../model/wordForms.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry, Content } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import { ownWords } from './ownWords.ts';
import type { ContentRule } from '../../model/contentRules.ts';

type Terms = ReadonlyMap<string, TermWords>;

/** Case and the ends of a text make no other word of it. */
const folded = (text: string): string => text.normalize('NFC').trim().replace(/[:.]$/, '').toLowerCase();

const formsIn = (words: TermWords | undefined, language: LanguageKey): string[] => {
  const word = words && wordIn(words, language);
  return word ? wordForms(word) : [];
};

/** Whether a Swedish text is a term's word, in any of its forms, and says no more. */
const isWord = (text: string, { swedish }: TermWords): boolean => {
  const word = swedish.replace(/ \(.*\)$/, '');
  return wordsIn(text).length === wordsIn(word).length && inflected(word).test(text);
};

const disagreeing = (entry: CheckedEntry, source: CheckedEntry, terms: Terms): Finding<ContentRule>[] =>
  ownWords(entry, source).flatMap(({ text, path, term, swedish }) => {
    const words = terms.get(term);
    const forms = formsIn(words, entry.language);
    const [word] = forms;
    if (!words || word === undefined || !isWord(swedish, words)) return [];
    if (forms.some((form) => folded(form) === folded(unmarked(text)))) return [];
    return [
      {
        rule: 'term-word',
        file: entry.file,
        line: entry.lineOf(path),
        field: path.join('.'),
        cause: `Här står "${text}", men ordlistan har "${word}" för begreppet "${term}".`,
        mend: `Rätta ordet i content/terms/${term}.yaml, så följer alla sidor med, eller ta bort texten här.`,
        formMend: 'Rätta ordet i ordlistan, så följer alla sidor med, eller töm fältet här.',
      } as const,
    ];
  });

/** Whose word each of the term base's words is. */
function varietiesOf(terms: Terms): Map<string, Set<LanguageKey>> {
  const varieties = new Map<string, Set<LanguageKey>>();
  for (const words of terms.values()) {
    for (const key of varietyKeys) {
      for (const form of formsIn(words, key).map(folded)) {
        varieties.set(form, (varieties.get(form) ?? new Set()).add(key));
      }
    }
  }
  return varieties;
}

const inOtherVariety = (
  entry: CheckedEntry,
  varieties: ReadonlyMap<string, ReadonlySet<LanguageKey>>,
): Finding<ContentRule>[] =>
  fieldValues(entry).flatMap(({ isOwn, value, path }) => {
    if (!isOwn || typeof value !== 'string') return [];
    const whose = varieties.get(folded(unmarked(value)));
    if (!whose || whose.has(entry.language)) return [];
    const names = [...whose].map((key) => languageOf(key).swedishName);
    return [
      {
        rule: 'term-word',
        file: entry.file,
        line: entry.lineOf(path),
        field: path.join('.'),
        cause: `"${value}" är enligt ordlistan ${names.join(' och ')}, men filen är på ${languageOf(entry.language).swedishName}.`,
        mend: `Skriv ordet på ${languageOf(entry.language).swedishName}. Heter det så där också: lägg till ordet i ordlistan.`,
      } as const,
    ];
  });

const termsIn = ({ entries }: Content): Terms =>
  new Map(
    entries
      .filter(({ type }) => type === 'terms')
      .map(({ key, data }) => [key, data as unknown as TermWords]),
  );

/**
 * Texts in a variety that disagree with the term base: in what they call a thing that Swedish calls by the term's own
 * word, or in a word of another variety.
 */
export const disagreeingWords: Check = (content) => {
  const terms = termsIn(content);
  const varieties = varietiesOf(terms);
  const swedish = new Map(
    content.entries
      .filter(({ language }) => language === sourceLanguage)
      .map((entry) => [`${entry.type}/${entry.key}`, entry]),
  );
  return content.entries
    .filter(({ language }) => isVarietyKey(language))
    .flatMap((entry) => {
      const source = swedish.get(`${entry.type}/${entry.key}`);
      return [...(source ? disagreeing(entry, source, terms) : []), ...inOtherVariety(entry, varieties)];
    });
};
