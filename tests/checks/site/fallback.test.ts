import { describe, expect, it } from 'vitest';
import { alternates } from '../../../src/checks/site/alternates.ts';
import { fallbackPages } from '../../../src/checks/site/fallbackPages.ts';
import { changed, onPages } from '../../support/builtSite.ts';

const mend =
  'Se shell i src/view/shell.ts: en sida som inte är på språket har lang="sv" på main, upplysning utanför, canonical till den svenska, noindex och ingen hreflang.';
const noindex = '<meta name="robots" content="noindex">';

describe('a page that is not in its language', () => {
  it('passes the good site', () => {
    expect(onPages(fallbackPages)).toEqual([]);
  });

  it.each([
    [
      'main without lang',
      'main id="innehall" lang="sv"',
      'main id="innehall"',
      'Huvudtexten är inte märkt lang="sv", men canonical leder till den svenska sidan.',
    ],
    [
      'its own canonical',
      'rel="canonical" href="https://liten.example/stod/"',
      'rel="canonical" href="https://liten.example/arli/stod/"',
      'Canonical är https://liten.example/arli/stod/ i stället för https://liten.example/stod/.',
    ],
    ['no noindex', noindex, '', 'Sidan saknar noindex.'],
    [
      'hreflang',
      noindex,
      `${noindex}<link rel="alternate" hreflang="sv" href="https://liten.example/stod/">`,
      'Sidan har hreflang i huvudet, fast den inte är på språket.',
    ],
    [
      'no notice',
      '<div class="notices"><p>Upplysning</p></div>',
      '',
      'Upplysningen om att sidan bara finns på svenska saknas, eller står i huvudtexten.',
    ],
  ])('is found when it has %s', (_, part, other, fault) => {
    expect(onPages(fallbackPages, changed('arli/stod/index.html', [part, other]))).toEqual([
      `dist/arli/stod/index.html:1 ${fault} ${mend}`,
    ]);
  });

  it('is found when its only notice is inside main', () => {
    const overrides = changed(
      'arli/stod/index.html',
      ['<div class="notices">', '<div>'],
      [
        '<main id="innehall" lang="sv" translate="yes">',
        '<main id="innehall" lang="sv" translate="yes"><div class="notices">Upplysning</div>',
      ],
    );
    expect(onPages(fallbackPages, overrides)).toEqual([
      `dist/arli/stod/index.html:1 Upplysningen om att sidan bara finns på svenska saknas, eller står i huvudtexten. ${mend}`,
    ]);
  });
});

describe('a page that is in its language', () => {
  it('is found when it is kept from search engines', () => {
    const overrides = changed('lattlast/stod/index.html', [
      '<link rel="canonical"',
      `${noindex}<link rel="canonical"`,
    ]);
    expect(onPages(fallbackPages, overrides)).toEqual([
      `dist/lattlast/stod/index.html:1 Sidan har noindex, fast den är på sitt språk. ${mend}`,
    ]);
  });

  it('is found when the Swedish one names another page as the real one', () => {
    const overrides = changed('stod/index.html', [
      'rel="canonical" href="https://liten.example/stod/"',
      'rel="canonical" href="https://liten.example/"',
    ]);
    expect(onPages(fallbackPages, overrides)).toEqual([
      `dist/stod/index.html:1 Canonical är https://liten.example/ i stället för https://liten.example/stod/. ${mend}`,
    ]);
  });
});

describe('the languages that a page’s head names', () => {
  it('pass on the good site', () => {
    expect(onPages(alternates)).toEqual([]);
  });

  it('are found when one of them only has a fallback', () => {
    const easy = '<link rel="alternate" hreflang="sv-simple" href="https://liten.example/lattlast/stod/">';
    const arli = '<link rel="alternate" hreflang="rmn" href="https://liten.example/arli/stod/">';
    expect(onPages(alternates, changed('stod/index.html', [easy, `${easy}${arli}`]))).toEqual([
      'dist/stod/index.html:1 Huvudets hreflang är sv https://liten.example/stod/, sv-simple https://liten.example/lattlast/stod/, rmn https://liten.example/arli/stod/, men ska vara sv https://liten.example/stod/, sv-simple https://liten.example/lattlast/stod/. Ta bara med språk som sidan verkligen finns på.',
    ]);
  });
});
