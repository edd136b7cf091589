import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import type { Pair } from '../../src/view/pair.ts';
import { readAloudView, type ReadStep } from '../../src/view/readAloud.ts';
import { smallStore } from '../support/smallStore.ts';

const page = (steps: string): string => `---\ntitle: "Stöd"\ndescription: "Om stöd."\n---\n\n${steps}`;
const step = (number: number, name: string, text: string, more = ''): string =>
  `<Step number="${number}" name="${name}"${more}>\n\n${text}\n\n</Step>\n\n`;

const swedish = page(
  step(
    1,
    'Samtal',
    'Vi talar om **allt** med [en brobyggare](/brobyggare/). Sedan hör vi efter.',
    ' term="problem"',
  ) +
    step(2, 'Plan', '<Unconfirmed>\n\nVi skriver en plan. Den är kort.\n\n</Unconfirmed>') +
    step(3, 'Slut', '* Vi ser efter.\n* Vi slutar.'),
);
const translation = page(
  step(1, '[Samtal]', '[Mening ett.] [Mening två.]') +
    step(2, '[Plan]', '[Vi skriver en kort plan.]') +
    step(3, '[Slut]', '[Vi ser efter och slutar.]'),
);
const problem =
  'swedish: "problem"\nenglish: "problem"\nkale:\n  word: "kale:problem"\n  sources:\n    - code: PROV\n';

const store = smallStore({
  'pages/stod.sv.mdx': swedish,
  'pages/stod.arli.mdx': translation,
  'terms/problem.yaml': problem,
});
const read = (language: LanguageKey) => readAloudView(store, language);
const both = ({ text, beside }: Pair): string =>
  beside ? `${text.lang} ${text.text} | ${beside.lang} ${beside.text}` : `${text.lang} ${text.text}`;
const stepOf = (language: LanguageKey, number: number): ReadStep => {
  const found = read(language).steps[number - 1];
  if (!found) throw new Error(`There is no step ${number}.`);
  return found;
};
const passages = (language: LanguageKey, number: number): string[] =>
  stepOf(language, number).passages.map(both);

describe('a step that is read for someone', () => {
  it('has Swedish beside each sentence of a translation, without markup', () => {
    expect(both(stepOf('arli', 1).name)).toBe('arli [Samtal] | sv Samtal');
    expect(passages('arli', 1)).toEqual([
      'arli [Mening ett.] | sv Vi talar om allt med en brobyggare.',
      'arli [Mening två.] | sv Sedan hör vi efter.',
    ]);
  });

  it('has Swedish beside the paragraph, or the whole, where the sentences do not meet', () => {
    expect(passages('arli', 2)).toEqual([
      'arli [Vi skriver en kort plan.] | sv Vi skriver en plan. Den är kort.',
    ]);
    expect(passages('arli', 3)).toEqual(['arli [Vi ser efter och slutar.] | sv Vi ser efter. Vi slutar.']);
  });

  it('has the word for its name and is told in Swedish, once, where nobody has translated it', () => {
    expect(both(stepOf('kale', 1).name)).toBe('kale kale:problem | sv Samtal');
    expect(both(stepOf('kale', 2).name)).toBe('sv Plan');
    expect(passages('kale', 2)).toEqual(['sv Vi skriver en plan.', 'sv Den är kort.']);
  });

  it('shows each contact of either text once, with its number, for the reader’s language', () => {
    const card = '<ContactCard id="exempelmyndigheten" />';
    const withCards = smallStore({
      'pages/stod.sv.mdx': page(step(1, 'Samtal', `${card}\n\n${card}`)),
      'pages/stod.arli.mdx': page(step(1, '[Samtal]', card)),
    });
    for (const language of ['sv', 'arli', 'kale'] as const) {
      const [only] = readAloudView(withCards, language).steps;
      expect(only?.contacts.map(({ href, call }) => [href, call?.number.href])).toEqual([
        [`${language === 'sv' ? '' : `/${language}`}/kontakter/exempelmyndigheten/`, 'tel:+46313900601'],
      ]);
    }
  });

  it('says that it is not confirmed wherever either language does', () => {
    const marked = (['sv', 'arli', 'kale'] as const).map((key) =>
      read(key).steps.map(({ unconfirmed }) => unconfirmed),
    );
    expect(marked).toEqual([
      [false, true, false],
      [false, true, false],
      [false, true, false],
    ]);
  });
});

describe('the labels that are read for someone', () => {
  it('stand in the reader’s language with Swedish beside, or once where there is no word', () => {
    const strings = { 'interface/strings.arli.yaml': 'phone:\n  call: "[Ring]"\n' };
    const { label } = readAloudView(smallStore(strings), 'arli');
    expect(both(label('phone.call'))).toBe('arli [Ring] | sv phone.call');
    expect(both(label('phone.askFor'))).toBe('sv phone.askFor');
  });

  it('have what a word means beside it where it stands in for another label', () => {
    const { label } = read('arli');
    expect(both(label('phone.call'))).toBe('arli arli:telefon | sv telefon');
  });

  it('have the whole label beside a word that says only part of it', () => {
    const { needs } = read('arli');
    expect(needs.map(({ text }) => both(text))).toContain('arli arli:skola | sv need.skola');
  });

  it('stand in Swedish with easy Swedish beside, or once where both say the same', () => {
    const easy = smallStore({ 'interface/strings.lattlast.yaml': 'say:\n  noName: "Inte namn."\n' });
    const said = (language: LanguageKey): string[] => readAloudView(easy, language).phrases.map(both);
    expect(said('sv')).toContain('sv say.noName | lattlast Inte namn.');
    expect(said('lattlast')).toContain('lattlast Inte namn. | sv say.noName');
    expect(said('sv')).toContain('sv say.whoKnows');
  });

  it('name every need and every bridge-builder, with whom to ask for', () => {
    const { needs, cards } = read('lattlast');
    expect(needs.map(({ text }) => both(text))).toContain('lattlast need.skola');
    expect(cards.map(({ title, askFor }) => [both(title), askFor && both(askFor)])).toEqual([
      Array(2).fill('lattlast Brobyggare i skolan, lättläst | sv Brobyggare i skolan'),
    ]);
  });
});
