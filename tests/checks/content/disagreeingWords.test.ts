import { describe, expect, it } from 'vitest';
import { smallSite } from '../../support/smallSite.ts';
import { findingsIn } from '../../support/findingsIn.ts';

/** The small site's term for telephone, with a plural and another word beside it in one variety, and a word in another. */
const telephone = `swedish: "telefon"
english: "telephone"
arli:
  word: "[arli]"
  plural: "[arli flera]"
  alternatives:
    - word: "[arli också]"
      sources:
        - code: PROV
  sources:
    - code: PROV
kale:
  word: "[kale]"
  sources:
    - code: PROV
`;

const swedishStrings = smallSite().find(({ path }) => path === 'interface/strings.sv.yaml')?.text ?? '';

const strings = (text: string, language = 'arli', swedish = 'Telefoner'): Readonly<Record<string, string>> => ({
  'interface/strings.sv.yaml': swedishStrings.replace('"phone.call"', `"${swedish}"`),
  'terms/telefon.yaml': telephone,
  [`interface/strings.${language}.yaml`]: `phone:\n  call: "${text}"\n`,
});

describe('an interface string of a variety that has a term', () => {
  it('may say what the term base says: the word, its plural or one beside it', () => {
    for (const text of ['[arli]', '[Arli]:', '[arli flera]', '[arli också]']) {
      expect(findingsIn(strings(text))).toBe('');
    }
  });

  it('may not say something else', () => {
    expect(findingsIn(strings('[annat]'))).toBe(`content/interface/strings.arli.yaml
rad 2, fält phone.call: Här står "[annat]", men ordlistan har "[arli]" för begreppet "telefon".
  Gör så här: Rätta ordet i content/terms/telefon.yaml, så följer alla sidor med, eller ta bort texten här.

1 fel i 1 fil.
`);
  });

  it('may say more where the Swedish string does', () => {
    expect(findingsIn(strings('[annat]', 'arli', 'Ring en telefon'))).toBe('');
  });

  it('says what it likes where the term has no word', () => {
    expect(findingsIn(strings('[annat]', 'resande'))).toBe('');
  });
});

describe('the name of what has a term', () => {
  const result = (name: string, swedish: string): string =>
    findingsIn({
      'terms/telefon.yaml': telephone,
      'results/2025.sv.md': `---\ntitle: "A"\ndescription: "B."\nyear: 2025\nheading: "Mål"\nindicators:\n  - key: ett\n    name: "${swedish}"\n    term: telefon\n    sourceLabel: "Antal"\n    value: 3\n    unit: "x"\n    doesNotSay: "C."\n---\n`,
      'results/2025.arli.md': `---\ntitle: "[a]"\ndescription: "[b]"\nheading: "[c]"\nindicators:\n  - key: ett\n    name: "${name}"\n    unit: "[d]"\n    doesNotSay: "[e]"\n---\n`,
    });

  it('is the term’s word where the Swedish name is', () => {
    expect(result('[arli flera]', 'Telefoner')).toBe('');
    expect(result('[annat]', 'Telefoner')).toContain(
      'rad 7, fält indicators.0.name: Här står "[annat]", men ordlistan har "[arli]" för begreppet "telefon".',
    );
  });

  it('is another where the Swedish name says more', () => {
    expect(result('[annat]', 'Telefoner i Borås')).toBe('');
  });
});

describe('a text in a variety', () => {
  const news = (title: string): string =>
    findingsIn({
      'terms/telefon.yaml': telephone,
      'news/nyhet-1.arli.md': `---\ntitle: "${title}"\ndescription: "[x]"\n---\n`,
    });

  it('may not be a word that the term base has for another variety only', () => {
    expect(news('[kale]')).toBe(`content/news/nyhet-1.arli.md
rad 2, fält title: "[kale]" är enligt ordlistan kale, men filen är på arli.
  Gör så här: Skriv ordet på arli. Heter det så där också: lägg till ordet i ordlistan.

1 fel i 1 fil.
`);
  });

  it('may be a word of its own variety, and may have another’s word in a sentence', () => {
    expect(news('[arli]')).toBe('');
    expect(news('[x] [kale] [y]')).toBe('');
  });
});
