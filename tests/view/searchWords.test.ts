import { describe, expect, it } from 'vitest';
import { searchWords } from '../../src/view/searchWords.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const term = `swedish: "alla, varje (ordningstal)"
english: "all"
kale:
  word: "[a] / [b]"
  plural: "[c]"
  alternatives:
    - word: "[d]"
      weakness: ordlista
      sources:
        - code: PROV
  sources:
    - code: PROV
`;

const synonyms = `dangerFirst: [exempelmyndigheten]
rows:
  - say: "hyra, betala hyran"
    bridgeBuilder: skola
    next: [exempelmyndigheten]
    pages: [om-integritet]
  - say: "hotar mig"
    danger: true
    pages: [stod]
`;

const { terms, sayings } = searchWords(
  smallStore({ 'terms/alla.yaml': term, 'synonyms/synonyms.yaml': synonyms }),
);

describe('what search knows of words', () => {
  it('is all words of a term, those too that no page may show, without what is said of them', () => {
    expect(terms).toContainEqual({
      swedish: ['alla', 'varje'],
      list: '/ordlista/a/',
      words: { kale: ['[a]', '[b]', '[c]', '[d]'] },
    });
  });

  it('is what people say, and the pages they mean, the first one first', () => {
    expect(sayings).toContainEqual({
      say: ['hyra', 'betala hyran'],
      pages: ['/brobyggare/skola/', '/om/integritet/', '/kontakter/exempelmyndigheten/'],
    });
  });

  it('is, where someone is in danger, who can help at once before all others', () => {
    expect(sayings).toContainEqual({
      say: ['hotar mig'],
      pages: ['/kontakter/exempelmyndigheten/', '/stod/'],
      danger: 1,
    });
  });

  it('has the examples of the needs too', () => {
    const table = smallSite().find(({ path }) => path === 'finder/finder.yaml')?.text ?? '';
    const said = table.replace(
      'bridgeBuilder: skola',
      'bridgeBuilder: skola\n    examples: "Läxor, mobbning"',
    );
    expect(searchWords(smallStore({ 'finder/finder.yaml': said })).sayings).toContainEqual({
      say: ['Läxor', 'mobbning'],
      pages: ['/brobyggare/skola/'],
      examples: true,
    });
  });
});
