import { describe, expect, it } from 'vitest';
import { languageKeys } from '../../src/i18n/languages.ts';
import { letterOf } from '../../src/model/letters.ts';
import { aToZView } from '../../src/view/aToZ.ts';
import { searchView } from '../../src/view/search.ts';
import { smallStore } from '../support/smallStore.ts';

const store = smallStore();

describe('the search page', () => {
  it.each(languageKeys)(
    'says in %s everything that the script may say, in a language that it names',
    (key) => {
      const { messages } = searchView(store, key);
      expect(messages.many.text).toContain('%n');
      for (const number of ['%m', '%n']) expect(messages.shown.text).toContain(number);
      for (const { lang, text } of Object.values(messages)) {
        expect(text).not.toBe('');
        expect([key, 'sv']).toContain(lang);
      }
    },
  );

  it('lets hits be narrowed by the parts of the site, by years and by every area of the strategy', () => {
    const [kind, year, area] = searchView(store, 'sv').filters;
    expect(kind?.values.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['kontakter', 'nyheter', 'ovrigt']),
    );
    expect(year?.values).toEqual([]);
    expect(area?.values.map(({ value }) => value).sort()).toEqual(
      store
        .entries('areas')
        .map((one) => one.key)
        .sort(),
    );
    expect(area?.values.length).toBeGreaterThan(0);
  });

  it('has someone to ring, at the number of the phone block', () => {
    const { call, shell } = searchView(store, 'kale');
    expect(call.number).toEqual(shell.phone.number);
  });
});

describe('A–Ö', () => {
  const addresses = store.routes.flatMap(({ address, page }) =>
    page.kind === 'page' || page.kind === 'entry' ? [address] : [],
  );

  it.each(languageKeys)('has in %s every page once, under the first letter of its title', (key) => {
    const { groups } = aToZView(store, key);
    const links = groups.flatMap((group) => group.links);
    const path = key === 'sv' ? '' : `/${key}`;
    expect(links.map(({ href }) => href).sort()).toEqual(addresses.map((one) => path + one).sort());
    for (const { letter, links: own } of groups)
      for (const { text } of own)
        expect(letter === '0–9' || letterOf(text.text).toUpperCase() === letter).toBe(true);
    expect(new Set(groups.map(({ letter }) => letter)).size).toBe(groups.length);
  });
});
