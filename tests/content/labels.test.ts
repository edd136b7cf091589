import { describe, expect, it } from 'vitest';
import type { InterfaceKey } from '../../src/i18n/interfaceStrings.ts';
import { varietyKeys } from '../../src/i18n/languages.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { contactView } from '../../src/view/contacts.ts';
import { resultView } from '../../src/view/results.ts';
import { startView } from '../../src/view/start.ts';
import { supportView } from '../../src/view/support.ts';

const store = storeOf(readContentFiles(contentDirectory()), { today: '2026-11-22', changedOn: new Map() });

/** What a resident must be able to read on the way to a number, each attested in all five varieties. */
const mainLabels: readonly InterfaceKey[] = [
  'nav.start',
  'nav.contacts',
  'nav.results',
  'support.title',
  'phone.call',
  'start.helpHeading',
  'start.latestNews',
  'bridgeBuilder.nextContacts',
  'contact.kind',
  'contact.web',
  'result.value',
  'result.target',
];

describe.each(varietyKeys)('the pages of labels and values, in %s', (language) => {
  const t = store.translator(language);

  it('have their main labels in the variety', () => {
    expect(mainLabels.filter((key) => t(key).lang !== language)).toEqual([]);
  });

  it('lead with a word to most needs, each with the Swedish name beside, but the one where a wrong word costs safety', () => {
    const { needs } = startView(store, language);
    expect(needs.find(({ need }) => need === 'trygghet')?.text.text.lang).toBe('sv');
    const words = needs.filter(({ text }) => text.text.lang === language);
    expect(words.length).toBeGreaterThan(needs.length / 2);
    expect(words.filter(({ text }) => text.beside?.lang !== 'sv')).toEqual([]);
  });

  it('name a year’s results by a word, and each figure in Swedish and by a word that no other figure has', () => {
    const { shell, results } = resultView(store, '2018', language);
    expect([shell.title.lang, shell.heading.beside?.text]).toEqual([language, 'Resultat 2018']);
    const words = results.indicators.flatMap(({ name }) => (name.beside ? [name.text.text] : []));
    expect([words.length > 0, new Set(words).size]).toEqual([true, words.length]);
    for (const { name, value, pictogram } of results.indicators) {
      expect([(name.beside ?? name.text).lang, pictogram !== undefined]).toEqual(['sv', true]);
      expect(value).toMatch(/^\d+$/);
    }
  });

  it('have the Swedish name of every step and of every contact', () => {
    const named = (key: string) => contactView(store, key, language).shell.heading;
    for (const { key } of store.entries('contacts')) {
      const { text, beside } = named(key);
      expect((beside ?? text).lang, key).toBe('sv');
    }
    for (const { name } of supportView(store, language).steps) {
      expect((name.beside ?? name.text).lang).toBe('sv');
    }
  });
});
