import { describe, expect, it } from 'vitest';
import { translationsCsv } from '../../src/feeds/translations.ts';
import { interfaceStrings } from '../../src/i18n/interfaceStrings.ts';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { contentType, typeNames } from '../../src/model/contentTypes.ts';
import { coverage } from '../../src/view/coverage.ts';
import { translationRows, type TranslationRow } from '../../src/view/translationRows.ts';
import { translationTable } from '../../src/view/translationTable.ts';
import { translationsView } from '../../src/view/translations.ts';
import { workListView } from '../../src/view/workList.ts';
import { textHash } from '../../src/store/textHash.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const review = 'review:\n  translatedBy: redaktion\n  translatedOn: 2026-04-01\n';
const reviewed = `${review}  reviewedBy: modersmalstalare\n  reviewedOn: 2026-05-01\n`;

/** A translation of the small site's piece of news, made from the Swedish title or from an older one. */
const news = (madeFrom: string, by = review): string =>
  `---\ntitle: "[nyhet]"\ndescription: "[om]"\n${by}source:\n  title: ${textHash(madeFrom)}\n---\n\n[text]\n`;

const site = (overrides: Readonly<Record<string, string>> = {}) => smallStore(overrides);
const row = (rows: readonly TranslationRow[], type: string, key: string): TranslationRow | undefined =>
  rows.find((candidate) => candidate.type === type && candidate.key === key);
const newsIn = (language: LanguageKey, text?: string): TranslationRow | undefined =>
  row(
    translationRows(site(text === undefined ? {} : { [`news/nyhet-1.${language}.md`]: text }), language),
    'news',
    'nyhet-1',
  );

describe('the state of a text in a language', () => {
  it('is missing without a translation, a draft with one, and reviewed when someone has read it', () => {
    expect(newsIn('arli')).toMatchObject({ state: 'missing', outdated: [], missing: [] });
    expect(newsIn('arli', news('En nyhet'))).toMatchObject({ state: 'draft', missing: [] });
    expect(newsIn('arli', news('En nyhet', reviewed))).toMatchObject({
      state: 'reviewed',
      review: { reviewedBy: 'modersmalstalare', reviewedOn: '2026-05-01' },
    });
  });

  it('is outdated, text by text, when the Swedish has changed, also if it was reviewed', () => {
    const outdated = { state: 'outdated', outdated: ['title'] };
    expect(newsIn('arli', news('En äldre nyhet'))).toMatchObject(outdated);
    expect(newsIn('arli', news('En äldre nyhet', reviewed))).toMatchObject(outdated);
  });

  it('names the texts that a translation leaves to Swedish', () => {
    const board = `---\ntitle: "[möte]"\ndescription: "[om]"\n---\n`;
    const rows = translationRows(site({ 'meetings/mote-1.arli.md': board }), 'arli');
    expect(row(rows, 'meetings', 'mote-1')?.missing).toEqual([
      'agenda.oppning.title',
      'items.1.title',
      'items.1.text',
      'items.1.decision',
    ]);
  });

  it('takes the word of a term for an interface string as said, and no other string', () => {
    const strings = translationRows(site(), 'arli').find(({ type }) => type === 'interface');
    const some = 'nav:\n  findHelp: "[hjälp]"\n';
    const own = translationRows(site({ 'interface/strings.arli.yaml': some }), 'arli');
    const missing = row(own, 'interface', 'strings')?.missing ?? [];
    expect(strings?.state).toBe('wordsOnly');
    expect(missing).toContain('nav.whatHappens');
    expect(missing).not.toContain('nav.findHelp');
    expect(missing).not.toContain('nav.contacts');
  });

  it('leaves out what only shows a form', () => {
    const meeting = smallSite().find(({ path }) => path === 'meetings/mote-1.sv.md')?.text ?? '';
    const rows = translationRows(
      site({ 'meetings/mote-1.sv.md': meeting.replace('state:', 'example: true\nstate:') }),
      'arli',
    );
    expect(row(rows, 'meetings', 'mote-1')).toBeUndefined();
  });

  it('has a word for every term, or says that it is missing; easy Swedish has no words of its own', () => {
    const terms = smallSite().filter(({ path }) => path.startsWith('terms/'));
    const words = (language: LanguageKey): string[] =>
      translationRows(site(), language).flatMap(({ type, state }) => (type === 'terms' ? [state] : []));
    expect(words('arli')).toEqual(terms.map(() => 'attested'));
    expect(words('kale')).toEqual(terms.map(() => 'missing'));
    expect(words('lattlast')).toEqual([]);
  });
});

it('has a name for every type that is written in each language, and for terms', () => {
  const written = typeNames.filter((name) => contentType(name).languages === 'file');
  expect(Object.keys(interfaceStrings.textKind).sort()).toEqual([...written, 'terms'].sort());
});

describe('the coverage of a language', () => {
  it('counts each text once', () => {
    const store = site({ 'news/nyhet-1.arli.md': news('En äldre nyhet') });
    const of = (type: string) => coverage(store, 'arli').find((row) => row.type === type)?.counts;
    expect(of('news')).toEqual([0, 0, 1, 0, 0]);
    expect(of('areas')).toEqual([0, 0, 0, 0, 1]);
    expect(of('contacts')).toEqual([0, 0, 0, 1, 0]);
    expect(of('terms')).toEqual([0, store.entries('terms').length, 0, 0, 0]);
  });

  it('is on the page, with a way to each language’s work list', () => {
    const { coverage: languages } = translationsView(site(), 'lattlast');
    expect(languages.map(({ workList }) => workList.href)).toContain('/lattlast/om/oversattningar/arli/');
  });
});

describe('a work list', () => {
  const store = site({
    'news/nyhet-1.arli.md': news('En äldre nyhet'),
    'contacts/exempelmyndigheten.arli.md': `---\ntitle: "[x]"\ndescription: "[y]"\n${reviewed}---\n`,
  });
  const { types, shell } = workListView(store, 'arli', 'sv');
  const headings = types.map(({ heading }) => heading.text);

  it('names what has changed in Swedish as editors know it, and leads to the page in the language', () => {
    const [group] = types.find(({ heading }) => heading.text === 'textKind.news')?.groups ?? [];
    expect(group).toMatchObject({
      state: { text: 'textState.outdated' },
      tasks: [{ title: { text: 'En nyhet' }, href: '/arli/nyheter/nyhet-1/', changed: ['Rubrik'] }],
    });
  });

  it('holds nothing that is reviewed and whole', () => {
    expect(headings).not.toContain('textKind.contacts');
    expect(headings).toContain('textKind.bridge-builders');
  });

  it('tells a page that can be read by its words from one that cannot', () => {
    const needs = (name: string) =>
      types.find(({ heading }) => heading.text === name)?.groups.map(({ state }) => state.text);
    expect(needs('textKind.bridge-builders')).toEqual(['textState.wordsOnly']);
    expect(needs('textKind.areas')).toEqual(['textState.missing']);
  });

  it('is in Swedish, and out of search engines', () => {
    expect(shell.title.lang).toBe('sv');
    expect(shell.noindex).toBe(true);
    expect(workListView(store, 'arli', 'kale').shell.notices).toHaveLength(1);
  });
});

describe('the states as open data', () => {
  it('have a row for each text and language, and no formulas', () => {
    const swedish = smallSite().find(({ path }) => path === 'news/nyhet-1.sv.md')?.text ?? '';
    const store = site({ 'news/nyhet-1.sv.md': swedish.replace('"En nyhet"', '"=1+1"') });
    const records = translationTable(store);
    const lines = translationsCsv(records).trim().split('\r\n');
    expect(lines).toHaveLength(records.length + 1);
    expect(records.filter(({ languageName }) => languageName === 'arli')).toHaveLength(
      translationRows(store, 'arli').length,
    );
    expect(lines).toContain("rmn,arli,news,nyhet-1,'=1+1,/arli/nyheter/nyhet-1/,missing,,,,,,");
  });
});
