import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFacets } from '../../src/build/search/pageFacets.ts';
import { pagePhone, type PagePhone } from '../../src/build/search/pagePhone.ts';
import { searchBody } from '../../src/build/search/searchPage.ts';
import {
  choices,
  facetNames,
  narrow,
  readFacetTable,
  writeFacets,
  type Facets,
} from '../../src/search/facets.ts';
import { searchablePage } from '../support/searchEngine.ts';

const page = (main: string): string => searchablePage('sv', main);

describe('what hits can be narrowed by', () => {
  const facets = (pages: Readonly<Record<string, string>>, url: string): Facets | undefined =>
    pageFacets(new Map(Object.entries(pages))).get(url);

  it('is the part of the site, in any language', () => {
    const pages = {
      '/kontakter/': page(''),
      '/arli/kontakter/polisen/': page(''),
      '/om/': page(''),
      '/': page(''),
    };
    expect([...pageFacets(new Map(Object.entries(pages))).values()].map(({ kind }) => kind)).toEqual([
      ['kontakter'],
      ['kontakter'],
      ['ovrigt'],
      ['ovrigt'],
    ]);
  });

  it('is the year of news, of a meeting and of a result, and not the day when a contact was checked', () => {
    const dated = page('<time datetime="2017-06-06">6 juni</time><time datetime="2020-01-01"></time>');
    const pages = {
      '/nyheter/x/': dated,
      '/protokoll/x/': dated,
      '/resultat/2018/': dated,
      '/kontakter/x/': dated,
    };
    const years = [...pageFacets(new Map(Object.entries(pages))).values()].map(({ year }) => year);
    expect(years).toEqual([['2017'], ['2017'], ['2018'], []]);
    expect(facets({ '/nyheter/': dated }, '/nyheter/')?.year).toEqual([]);
  });

  it('is the area whose page it is, the one that news name, and those that name a contact', () => {
    const link = '<a href="/strategi/kultur/">Kultur</a>';
    const pages = {
      '/strategi/kultur/': page('<a href="/kontakter/bibliotek/">b</a><a href="/resultat/2018/">r</a>'),
      '/lattlast/strategi/arbete/': page('<a href="/lattlast/kontakter/bibliotek/">b</a>'),
      '/nyheter/x/': page(link),
      '/kontakter/bibliotek/': page(''),
      '/resultat/2018/': page(''),
      '/strategi/': page(link),
    };
    expect(facets(pages, '/strategi/kultur/')?.area).toEqual(['kultur']);
    expect(facets(pages, '/nyheter/x/')?.area).toEqual(['kultur']);
    expect(facets(pages, '/kontakter/bibliotek/')?.area).toEqual(['arbete', 'kultur']);
    for (const other of ['/resultat/2018/', '/strategi/']) expect(facets(pages, other)?.area).toEqual([]);
  });

  it('never leaves no hit: every choice that is offered has as many as it says', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const one = fc.record({
      kind: fc.uniqueArray(value),
      year: fc.uniqueArray(value),
      area: fc.uniqueArray(value),
    });
    const chosen = fc.record({ kind: value, year: value, area: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(one), chosen, fc.constantFrom(...facetNames), (all, before, name) => {
        const groups = Map.groupBy(
          all.map((of, id) => [writeFacets(of), String(id)] as const),
          ([written]) => written,
        );
        const named = [...groups].map(([key, ids]) => [key, ids.map(([, id]) => id)] as const);
        const table = readFacetTable(Object.fromEntries(named));
        const ids = all.map((_, id) => String(id));
        expect(ids.map((id) => table.get(id))).toEqual(all);
        for (const [offered, count] of choices(ids, table, before, name)) {
          const left = narrow(ids, table, { ...before, [name]: offered });
          expect(left.length).toBe(count);
          expect(count).toBeGreaterThan(0);
          expect(left).toEqual(ids.filter((id) => left.includes(id)));
        }
      }),
    );
  });
});

describe('the number in a hit', () => {
  const button = (digits: string, number: string): string =>
    `<a class="phone-button" href="tel:${digits}"><svg></svg><span>Ring <strong>${number}</strong></span></a>`;
  const call = (path: string, main: string): PagePhone | undefined => {
    const body = searchBody(page(main));
    return body && pagePhone(path, body);
  };
  const phone = (path: string, main: string): string | undefined => call(path, main)?.phone;
  const own = '<a href="/kontakter/jouren.vcf">Spara</a>';

  it('is that of the one the page is about, not of someone to ring first', () => {
    const first = `<div class="call-card">${button('112', '112')}</div>`;
    const main = first + button('+4633353000', '033-35 30 00') + own;
    expect(phone('/kontakter/jouren/', main)).toBe('+4633353000 033-35 30 00');
    expect(phone('/arli/kontakter/jouren/', main)).toBe('+4633353000 033-35 30 00');
  });

  it('comes with whom to ask for, and that nobody has confirmed it, as the page says', () => {
    const note = (text: string): string => `<p class="ask-whom">${text}</p>`;
    const whole = button('112', '112') + note('Be att få tala med: jouren. <small>Inte bekräftat.</small>');
    expect(call('/kontakter/jouren/', whole + own)?.note).toBe('Be att få tala med: jouren. Inte bekräftat.');
    const first = `<div class="call-card">${button('112', '112')}${note('Jouren.')}</div>`;
    expect(call('/kontakter/jouren/', first + button('1', '1') + own)?.note).toBe('');
    expect(call('/kontakter/jouren/', button('1', '1') + own + note('Jouren.'))?.note).toBe('');
  });

  it('is not there where the page has only someone else’s, or is a list', () => {
    expect(phone('/kontakter/myndigheten/', button('112', '112') + own)).toBeUndefined();
    expect(phone('/kontakter/jouren/', own)).toBeUndefined();
    expect(phone('/kontakter/', button('112', '112') + own)).toBeUndefined();
    expect(phone('/stod/', button('112', '112') + own)).toBeUndefined();
  });
});
