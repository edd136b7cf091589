import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { areaView, strategyView } from '../../src/view/areas.ts';
import { bridgeBuilderView } from '../../src/view/bridgeBuilders.ts';
import { contactsView, contactView } from '../../src/view/contacts.ts';
import { labels } from '../../src/view/labels.ts';
import { newsListView } from '../../src/view/news.ts';
import { passOnView } from '../../src/view/passOn.ts';
import { pairText, type Pair } from '../../src/view/pair.ts';
import { resultsView, resultView } from '../../src/view/results.ts';
import { startView } from '../../src/view/start.ts';
import { letterView } from '../../src/view/terms.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const textOf = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';
const contactPath = 'contacts/exempelmyndigheten.sv.md';

/** The small site's contact with the word of a term for what it is. */
const namedContact = (more = ''): Record<string, string> => ({
  [contactPath]: textOf(contactPath).replace(
    /^(title: .*\n)/m,
    `$1term: myndighet\nwhenToContact: "Du har en fråga."\nsources:\n  - title: "En källa"\nasOf: "Från 2018"\n${more}`,
  ),
});

const contact = (language: LanguageKey, overrides: Record<string, string> = {}) =>
  contactView(smallStore({ ...namedContact(), ...overrides }), 'exempelmyndigheten', language);

const both = ({ text, beside }: Pair): string =>
  [text, ...(beside ? [beside] : [])].map((part) => `${part.lang} ${part.text}`).join(' | ');

describe('a label', () => {
  const label = (language: LanguageKey, overrides: Record<string, string> = {}) =>
    labels(smallStore(overrides), language);

  it('is a word alone where the word says all of it', () => {
    expect(both(label('arli')('nav.contacts'))).toBe('arli arli:kontakt');
  });

  it('is a word with the whole Swedish label beside where it says more than the word', () => {
    expect(both(label('arli')('need.skola'))).toBe('arli arli:skola | sv need.skola');
    expect(both(label('arli')('contactKind.stat'))).toBe('arli arli:myndighet | sv contactKind.stat');
  });

  it('is Swedish where the variety has no word, and one’s own where someone has written it', () => {
    expect(both(label('kale')('need.skola'))).toBe('sv need.skola');
    const own = { 'interface/strings.arli.yaml': 'need:\n  skola: "[x]"\n' };
    expect(both(label('arli', own)('need.skola'))).toBe('arli [x]');
    expect(both(label('lattlast')('need.skola'))).toBe('lattlast need.skola');
  });
});

describe('a contact’s name', () => {
  it('is the word for it with the Swedish name beside, which is what stands on the door', () => {
    const { card, shell } = contact('arli');
    expect(both(card.name)).toBe('arli arli:myndighet | sv Exempelmyndigheten');
    expect(shell.heading).toEqual(card.name);
    expect(shell.documentTitle).toEqual({ text: 'Exempelmyndigheten', lang: 'sv' });
  });

  it('stands once, in Swedish, where there is no word, where it is the same and on the Swedish page', () => {
    expect(both(contact('kale').card.name)).toBe('sv Exempelmyndigheten');
    expect(both(contact('sv').card.name)).toBe('sv Exempelmyndigheten');
    const same = textOf('terms/myndighet.yaml').replace('arli:myndighet', 'exempelmyndigheten');
    expect(both(contact('arli', { 'terms/myndighet.yaml': same }).card.name)).toBe('sv Exempelmyndigheten');
  });

  it('is the variety’s own where someone has written it', () => {
    const own = '---\ntitle: "[Namn]"\ndescription: "[Text.]"\n---\n';
    expect(both(contact('arli', { 'contacts/exempelmyndigheten.arli.md': own }).card.name)).toBe(
      'arli [Namn]',
    );
  });
});

describe('a page of labels and values', () => {
  it('leaves the sentences and their sources to the Swedish page, to which it links', () => {
    const { what, when, phoneSource, notOnSlide, sources, asOf, explained } = contact('arli');
    expect([what, when, phoneSource, notOnSlide, sources]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      [],
    ]);
    expect(asOf?.text).toBe('Från 2018');
    expect(explained.map(({ tag, link }) => [tag, link.href])).toEqual([
      ['sv', '/kontakter/exempelmyndigheten/'],
    ]);
  });

  it('keeps the Swedish sentence that says whom to ring in danger', () => {
    const path = textOf(contactPath);
    const danger = path.replace(
      /^(title: .*\n)/m,
      '$1whenToContact: "En fråga. Är det akut ringer du 112."\n',
    );
    expect(contact('arli', { [contactPath]: danger }).when).toEqual({
      text: 'En fråga. Är det akut ringer du 112.',
      lang: 'sv',
    });
  });

  it('has the Swedish title beside a word that is its heading, and the word alone as the name of its tab', () => {
    const { heading, documentTitle } = contactsView(smallStore(), 'arli').shell;
    expect(both(heading)).toBe('arli arli:kontakt | sv Sidan kontakter');
    expect(documentTitle).toEqual({ text: 'arli:kontakt', lang: 'arli' });
    const letter = letterView(smallStore(), 'a', 'arli').shell.heading;
    expect(both(letter)).toBe('arli arli:ord: A');
    const own = { 'pages/kontakter.arli.mdx': '---\ntitle: "[Titel]"\ndescription: "[Text.]"\n---\n\n[x]\n' };
    expect(both(contactsView(smallStore(own), 'arli').shell.heading)).toBe('arli [Titel]');
    expect(both(contactsView(smallStore(), 'sv').shell.heading)).toBe('sv Sidan kontakter');
  });

  it('is passed on under one language, Swedish where the variety has no name for the page', () => {
    const own = '---\ntitle: "[Namn]"\ndescription: "[Text.]"\n---\n';
    const title = (more: Record<string, string> = {}) =>
      passOnView(
        smallStore({ 'contacts/exempelmyndigheten.arli.md': own, ...more }),
        'contacts',
        'exempelmyndigheten',
        'arli',
      ).shell.title;
    expect(title()).toEqual({ text: 'passOn.page: Exempelmyndigheten', lang: 'sv' });
    expect(title({ 'interface/strings.arli.yaml': 'passOn:\n  page: "[Dela]"\n' })).toEqual({
      text: '[Dela]: [Namn]',
      lang: 'arli',
    });
  });

  it('says all of it in Swedish and in easy Swedish, which need no such link', () => {
    for (const language of ['sv', 'lattlast'] as const) {
      const { what, when, phoneSource, notOnSlide, sources, explained } = contact(language);
      expect([what?.text, when?.text, phoneSource]).toEqual([
        'En myndighet.',
        'Du har en fråga.',
        'Ett exempel',
      ]);
      expect([notOnSlide?.text, sources.length, explained]).toEqual(['contact.notOnSlide', 1, []]);
    }
  });

  it('has the sentences that someone has written in the variety, and links to easy Swedish too', () => {
    const text = (name: string): string => `---\ntitle: "${name}"\ndescription: "${name}."\n---\n`;
    const { what, explained } = contact('arli', { 'contacts/exempelmyndigheten.arli.md': text('[x]') });
    expect([what?.text, explained]).toEqual(['[x].', []]);
    const easy = contact('kale', { 'contacts/exempelmyndigheten.lattlast.md': text('Lätt') });
    expect(easy.explained.map(({ tag, link }) => [tag, link.text.text])).toEqual([
      ['sv', 'Exempelmyndigheten'],
      ['sv-simple', 'Lätt'],
    ]);
  });

  it('is the start page with ways, needs and news by name only', () => {
    const { ways, needs, news } = startView(smallStore(), 'arli');
    expect(ways.map(({ title, text }) => [pairText(title), text])).toEqual([
      ['arli:hjalp / nav.findHelp', undefined],
      ['arli:steg / nav.whatHappens', undefined],
      ['arli:strategi / nav.councilAndWork', undefined],
    ]);
    expect(needs.every(({ examples }) => examples === undefined)).toBe(true);
    expect(news.map(({ title, description }) => [title.text, description])).toEqual([
      ['En nyhet', undefined],
    ]);
  });

  it('is a bridge-builder without the Swedish description', () => {
    const lead = (language: LanguageKey) => bridgeBuilderView(smallStore(), 'skola', language).lead?.text;
    expect([lead('sv'), lead('arli')]).toEqual(['Stöd i skolan.', undefined]);
  });

  it('is a list of contacts under the words for needs', () => {
    const { groups } = contactsView(smallStore(), 'arli');
    expect(groups.map(({ text }) => pairText(text))).toContain('arli:halsa / need.halsa');
  });

  it('is a year’s results by number and word, named by label and value', () => {
    const path = 'results/2025.sv.md';
    const store = smallStore({
      [path]: textOf(path).replace(/( {4}name: .*\n)/, '$1    term: arbete\n    pictogram: arbete\n'),
    });
    const { shell, lead, explains, results } = resultView(store, '2025', 'arli');
    expect(shell.title).toEqual({ text: 'arli:resultat: 2025', lang: 'arli' });
    expect(results.title).toEqual(shell.title);
    expect([lead, explains]).toEqual([undefined, false]);
    expect(results.caution).toEqual({ text: 'result.caution', lang: 'sv' });
    expect(results.indicators.map(({ name, value, pictogram }) => [both(name), value, pictogram])).toEqual([
      ['arli arli:arbete | sv Stöd', '3', 'arbete'],
    ]);
    expect(resultsView(store, 'arli').oneYear).toBeUndefined();

    const swedish = resultView(store, '2025', 'sv');
    expect(swedish.results.caution).toBeUndefined();
    expect([swedish.shell.title.text, swedish.lead?.text, swedish.explains]).toEqual([
      'Resultat 2025',
      'Årets tal.',
      true,
    ]);
    expect(resultView(store, '2025', 'kale').shell.title).toEqual({ text: 'Resultat 2025', lang: 'sv' });
  });
});

describe('a page that shows the Swedish text', () => {
  it('keeps all its sentences, and says by the word what an area is about', () => {
    const path = 'areas/utbildning.sv.md';
    const store = smallStore({ [path]: textOf(path).replace(/^(title: .*\n)/m, '$1term: skola\n') });
    const { shell, lead, explained } = areaView(store, 'utbildning', 'arli');
    expect(both(shell.heading)).toBe('arli arli:skola | sv Utbildning');
    expect([lead.text, explained]).toEqual(['Om utbildning.', []]);
    expect(strategyView(store, 'arli').areas.map(({ title }) => both(title))).toEqual([
      'arli arli:skola | sv Utbildning',
    ]);
    expect(newsListView(store, 'arli').items.map(({ description }) => description?.text)).toEqual([
      'Om nyheten.',
    ]);
  });
});
