import { describe, expect, it } from 'vitest';
import { localAddress, shownAddress, splitAddress } from '../../src/i18n/address.ts';
import { localLinks } from '../../src/i18n/localLinks.ts';
import { languageKeys } from '../../src/i18n/languages.ts';

describe('an address', () => {
  it('stands at the root in Swedish and below the language’s path elsewhere', () => {
    expect(localAddress('/stod/', 'sv')).toBe('/stod/');
    expect(localAddress('/stod/#steg-1', 'arli')).toBe('/arli/stod/#steg-1');
  });

  it.each(languageKeys)('comes apart as it was put together (%s)', (language) => {
    expect(splitAddress(localAddress('/kontakter/polisen/', language))).toEqual({
      language,
      address: '/kontakter/polisen/',
    });
  });
});

describe('a web address for reading', () => {
  it.each([
    ['https://www.boras.se/', 'boras.se'],
    ['http://exempel.example/www.a/b/', 'exempel.example/www.a/b'],
    ['https://exempel.example/a?b=1', 'exempel.example/a?b=1'],
  ])('has neither beginning nor last slash: %s', (address, shown) => {
    expect(shownAddress(address)).toBe(shown);
  });
});

describe('links in a text', () => {
  it('lead to the reader’s language', () => {
    expect(localLinks('<a href="/stod/">x</a> <a class="y" href="/">z</a>', 'kale')).toBe(
      '<a href="/kale/stod/">x</a> <a class="y" href="/kale/">z</a>',
    );
  });

  it('are left alone when they lead out of the site, within the page or to a file', () => {
    const html =
      '<a href="https://www.boras.se/">x</a><a href="//x.se/">x</a><a href="#a">y</a><a href="/media/a.pdf">z</a><a href="tel:112">112</a>';
    expect(localLinks(html, 'kale')).toBe(html);
  });
});
