import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { interfaceStrings, termFor, type InterfaceKey } from '../../src/i18n/interfaceStrings.ts';
import { languageKeys, languageOf, sourceLanguage } from '../../src/i18n/languages.ts';
import type { InterfaceTexts } from '../../src/i18n/translator.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';

const files = readContentFiles('content');
const store = storeOf(files, { today: '2026-11-22', changedOn: new Map() });

const textsIn = (language: string): InterfaceTexts => {
  const file = files.find(({ path }) => path === `interface/strings.${language}.yaml`);
  return file ? (parse(file.text) as InterfaceTexts) : {};
};
const swedish = textsIn(sourceLanguage);

/** Every string with its section, its name and, where it has plural forms, the number that asks for it. */
const strings = Object.entries(interfaceStrings).flatMap(([section, names]) =>
  Object.keys(names).map((name) => ({
    section,
    name,
    key: `${section}.${name.replace(/_(?:one|other)$/, '')}` as InterfaceKey,
    count: name.endsWith('_one') ? 1 : 2,
  })),
);

/** A text as it stands in a file, with the number in its place. */
const filled = (text: string | undefined, count: number): string | undefined =>
  text?.replaceAll('{{count}}', String(count));

/** Places for other things than numbers are empty here. */
const plain = (text: string): string => text.replaceAll(/\{\{\w+\}\}/g, '');

describe('every string of the interface', () => {
  it.each(languageKeys)(
    'is the language’s own, a word of the term base, or Swedish and marked so: %s',
    (language) => {
      const own = textsIn(language);
      const easy = languageOf(language).kind === 'easy';
      const wrong = strings.filter(({ section, name, key, count }) => {
        const said = store.translator(language)(key, { count });
        const term = easy ? undefined : termFor(key);
        const ownText = filled(own[section]?.[name], count) ?? (term && store.termWord(term, language));
        const expected = ownText ?? filled(swedish[section]?.[name], count);
        const lang = ownText !== undefined || easy ? language : sourceLanguage;
        return !expected?.trim() || said.lang !== lang || plain(said.text) !== plain(expected);
      });
      expect(wrong).toEqual([]);
    },
  );
});
