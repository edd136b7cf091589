import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { supportView } from '../../src/view/support.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const original = smallSite().find(({ path }) => path === 'pages/stod.sv.mdx')?.text ?? '';
const steps =
  '<Step number="1" name="Början" pictogram="samtal" term="problem">\n\nText.\n\n</Step>\n\n<Step number="2" name="Slut">\n\nText.\n\n</Step>\n';
const word = (review = ''): string =>
  `swedish: "problem"\nenglish: "problem"\narli:\n  word: "arli:problem"\n  sources:\n    - code: PROV\n${review}`;

const site = {
  'pages/stod.sv.mdx': `---\ntitle: "Så går ett stöd till"\ndescription: "Om stöd."\ntoConfirm:\n  - what: "Allt"\n---\n\n${steps}`,
  'pages/stod.lattlast.mdx': `---\ntitle: "Lätt om stöd"\ndescription: "Om stöd."\n---\n\n${steps}`,
  'terms/problem.yaml': word(),
};
const support = (language: LanguageKey, overrides: Record<string, string> = {}) =>
  supportView(smallStore({ ...site, ...overrides }), language);

describe('the page about the five steps, in a language where nobody has translated it', () => {
  const { hasBody, shell, ...view } = support('arli');

  it('is a page in that language, of labels and values', () => {
    expect(hasBody).toBe(false);
    expect(shell.title).toEqual({ text: 'arli:stod', lang: 'arli' });
    expect(shell.noindex).toBe(false);
    expect(shell.notices).toEqual([]);
  });

  it('names each step by the word for it with the Swedish name beside, or by the Swedish name', () => {
    expect(view.steps).toEqual([
      {
        number: '1',
        pictogram: 'samtal',
        name: { text: { text: 'arli:problem', lang: 'arli' }, beside: { text: 'Början', lang: 'sv' } },
      },
      { number: '2', pictogram: undefined, name: { text: { text: 'Slut', lang: 'sv' }, beside: undefined } },
    ]);
  });

  it('keeps back a word that nobody has reviewed, when the settings say so', () => {
    const settings = smallSite().find(({ path }) => path === 'settings/settings.yaml')?.text ?? '';
    const strict = {
      'settings/settings.yaml': settings.replace('showUnreviewedWords: true', 'showUnreviewedWords: false'),
    };
    const review = '  review:\n    reviewedBy: sprakvard\n    reviewedOn: 2026-05-01\n';
    const first = (review = '') =>
      support('arli', { ...strict, 'terms/problem.yaml': word(review) }).steps[0]?.name.text;
    expect(first()).toEqual({ text: 'Början', lang: 'sv' });
    expect(first(review)).toEqual({ text: 'arli:problem', lang: 'arli' });
  });

  it('leads to the text where it stands, each link marked with its language', () => {
    expect(
      view.explained.map(({ language, tag, link }) => [language.text, tag, link.href, link.text]),
    ).toEqual([
      ['Svenska', 'sv', '/stod/', { text: 'Så går ett stöd till', lang: 'sv' }],
      ['Lättläst svenska', 'sv-simple', '/lattlast/stod/', { text: 'Lätt om stöd', lang: 'lattlast' }],
    ]);
  });

  it('leads to the switchboard, and has what to say there in Swedish', () => {
    expect(view.call.number.href).toBe('tel:+46313900600');
    expect(view.phrases.map(({ text, beside }) => [text.lang, beside])).toEqual(
      Array(5).fill(['sv', undefined]),
    );
  });

  it('does not list what is unconfirmed in a text that it does not show', () => {
    expect(view.toConfirm).toEqual([]);
    expect(support('sv').toConfirm).toEqual(['Allt']);
  });
});

it('shows a translation as any page does, once an editor has written it', () => {
  const { hasBody, shell } = support('arli', {
    'pages/stod.arli.mdx': '---\ntitle: "[Titel]"\ndescription: "[Text]"\n---\n\n[Text.]\n',
  });
  expect(hasBody).toBe(true);
  expect(shell.title).toEqual({ text: '[Titel]', lang: 'arli' });
});

it('has what to say on the telephone in a variety’s own words with the Swedish to say beside', () => {
  const { phrases } = support('arli', { 'interface/strings.arli.yaml': 'say:\n  noName: "[Inte namn.]"\n' });
  expect(phrases[2]).toEqual({
    text: { text: '[Inte namn.]', lang: 'arli' },
    beside: { text: 'say.noName', lang: 'sv' },
  });
});

it('needs no step at all', () => {
  expect(
    support('kale', { 'pages/stod.sv.mdx': original.replace(/<Step[\s\S]*<\/Step>/, 'Text.') }).steps,
  ).toEqual([]);
});
