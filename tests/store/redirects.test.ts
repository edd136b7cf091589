import { describe, expect, it } from 'vitest';
import { redirectPage } from '../../src/build/site/redirectPage.ts';
import { redirects, vcardRedirects } from '../../src/store/redirects.ts';
import { frame } from '../../src/view/shell.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const news = 'news/nyhet-1.sv.md';
const text = smallSite().find((file) => file.path === news)?.text ?? '';
const renamed = (...keys: readonly string[]): string =>
  text.replace('area:', `formerKeys:\n${keys.map((key) => `  - key: ${key}\n`).join('')}area:`);

const found = (overrides: Parameters<typeof smallStore>[0]): string[] =>
  redirects(smallStore(overrides)).map(({ from, to }) => `${from} → ${to}`);

describe('a renamed entry', () => {
  it('is found at its former addresses in every language', () => {
    const all = found({ [news]: renamed('gammal', 'aldst') });
    expect(all).toHaveLength(14);
    expect(all).toContain('/nyheter/gammal/ → /nyheter/nyhet-1/');
    expect(all).toContain('/arli/nyheter/aldst/ → /arli/nyheter/nyhet-1/');
  });

  it('does not lead away from an entry that has got the former key since', () => {
    expect(found({ [news]: renamed('gammal'), 'news/gammal.sv.md': text })).toEqual([]);
  });

  it('was nowhere else when it never had another key', () => {
    expect(found({})).toEqual([]);
  });
});

describe('a renamed contact', () => {
  const contact = 'contacts/exempelmyndigheten.sv.md';
  const moved = (smallSite().find((file) => file.path === contact)?.text ?? '').replace(
    'order:',
    'formerKeys:\n  - key: gammal\norder:',
  );

  it('is passed on and saved at its former addresses too', () => {
    expect(found({ [contact]: moved })).toContain(
      '/kontakter/gammal/dela/ → /kontakter/exempelmyndigheten/dela/',
    );
    expect(vcardRedirects(smallStore({ [contact]: moved }))).toEqual([
      { from: '/kontakter/gammal.vcf', to: '/kontakter/exempelmyndigheten.vcf' },
    ]);
  });
});

describe('the page at a former address', () => {
  const page = (title: string, language: 'sv' | 'arli'): string => {
    const store = smallStore({ [news]: renamed('gammal').replace('"En nyhet"', title) });
    const redirect = redirects(store).find((one) => one.language === language);
    if (!redirect) throw new Error('no redirect');
    return redirectPage(frame(store, redirect.route, language, redirect.route.title).shell, redirect.to);
  };

  it('leads on at once, stays out of search engines and names the page it leads to', () => {
    const html = page('"En nyhet"', 'sv');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/nyheter/nyhet-1/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://liten.example/nyheter/nyhet-1/">');
    expect(html).toContain('<a href="/nyheter/nyhet-1/">En nyhet</a>');
  });

  it('is as neutral as the page it leads to', () => {
    const store = smallStore({
      'contacts/samtal.sv.md':
        '---\ntitle: "Hjälp mot våld"\nneutralTitle: "Samtal"\ndescription: "Om våld."\norder: 2\nkind: stat\nsensitive: true\nonSlide: false\nlastChecked: 2026-01-01\nformerKeys:\n  - key: mot-vald\n---\n',
    });
    const [redirect] = redirects(store).filter(({ from }) => from === '/kontakter/mot-vald/');
    if (!redirect) throw new Error('no redirect');
    const { shell } = frame(store, redirect.route, 'sv', redirect.route.title);
    const html = redirectPage(shell, redirect.to);
    expect(html).toContain('<a href="/kontakter/samtal/">Samtal</a>');
    expect(html).not.toContain('våld');
  });

  it('is in the language that its title is in', () => {
    expect(page('"En nyhet"', 'arli')).toContain('<html lang="sv" translate="yes">');
    expect(page('"En nyhet"', 'arli')).toContain('url=/arli/nyheter/nyhet-1/');
  });

  it('holds a title as text, whatever it is', () => {
    expect(page(`'"><script>alert(1)</script>'`, 'sv')).not.toContain('<script');
  });
});
