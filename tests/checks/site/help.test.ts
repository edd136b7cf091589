import { describe, expect, it } from 'vitest';
import { makeConsistentHelp } from '../../../src/checks/site/consistentHelp.ts';
import { changed, onPages } from '../../support/builtSite.ts';

const help = (overrides = {}): string[] => onPages(makeConsistentHelp(), overrides);

describe('the way to a person', () => {
  it('is the same on every page of the good site', () => {
    expect(help()).toEqual([]);
  });

  it('is missed where it does not follow the header', () => {
    const overrides = changed('stod/index.html', ['</header>', '</header><p>Annat först</p>']);
    expect(help(overrides)).toEqual([
      'dist/stod/index.html:17 Rutan med telefonnumret kommer inte direkt efter sidhuvudet. Lägg PhoneBlock direkt efter SiteHeader.',
    ]);
  });

  it('is found to lead to another number', () => {
    const overrides = changed('stod/index.html', ['tel:+46313900600', 'tel:+46313900601']);
    expect(help(overrides)).toEqual([
      'dist/stod/index.html:18 Rutan har numren tel:+46313900601, men andra sidor tel:+46313900600. Låt rutan vara lika på alla sidor.',
      'dist/stod/index.html:18 Rutan med telefonnumret ser inte ut som på språkets andra sidor. Låt rutan vara lika på alla sidor.',
    ]);
  });

  it.each(['stod/index.html', '404.html'])(
    'names the service for whoever cannot hear or speak (%s)',
    (path) => {
      expect(help(changed(path, ['Texttelefoni.se', 'telefonen']))).toEqual([
        `dist/${path}:1 Sidan säger inte att man kan ringa genom Texttelefoni.se. Skriv ut texten phone.textTelephone i sidfoten, och låt den nämna Texttelefoni.se.`,
      ]);
    },
  );

  it('may be worded differently in another language', () => {
    const ring = '<h2 id="ring">Ring</h2>';
    const overrides = Object.assign(
      {},
      ...['', 'stod/', 'protokoll/exempel/'].map((page) =>
        changed(`arli/${page}index.html`, [ring, '<h2 id="ring">Annat ord</h2>']),
      ),
    ) as Record<string, string>;
    expect(help(overrides)).toEqual([]);
  });
});
