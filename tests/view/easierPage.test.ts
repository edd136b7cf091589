import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import type { PageKey } from '../../src/model/addresses.ts';
import { pageView } from '../../src/view/page.ts';
import { smallStore } from '../support/smallStore.ts';

const easy = '---\ntitle: "Om"\ndescription: "Kort."\n---\n\nText.\n';
const store = smallStore({ 'pages/om.lattlast.mdx': easy });
const easier = (key: PageKey, language: LanguageKey) => pageView(store, key, language).shell.easier;

describe('a page that is not in the reader’s language', () => {
  it('leads to the same page in easy Swedish', () => {
    expect(easier('om', 'kale')).toEqual({
      href: '/lattlast/om/',
      text: { text: 'page.easy', lang: 'sv' },
      language: 'lattlast',
    });
  });

  it('leads nowhere when it is not in easy Swedish', () => {
    expect(easier('rattigheter', 'kale')).toBeUndefined();
    expect(easier('rattigheter', 'lattlast')).toBeUndefined();
  });
});

it.each(['sv', 'lattlast'] as const)('leads nowhere from a page that is in %s', (language) => {
  expect(easier('om', language)).toBeUndefined();
});

it('leads nowhere from a page of labels and values', () => {
  expect(easier('start', 'kale')).toBeUndefined();
});
