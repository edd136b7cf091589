import { describe, expect, it } from 'vitest';
import { serialize } from 'parse5';
import { attribute, elementsIn, parseElements, textIn, type Element } from '../../src/checks/site/html.ts';
import { savedPage } from '../../src/feeds/savedPage.ts';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { contactsToSave } from '../../src/view/contactsToSave.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const textOf = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';
const contact = 'contacts/exempelmyndigheten.sv.md';

type Overrides = Parameters<typeof smallStore>[0];
const page = (language: LanguageKey, overrides: Overrides = {}, today = '2026-06-01'): string =>
  savedPage(contactsToSave(smallStore(overrides, { today }), language));

const all = (html: string, tag: string): Element[] =>
  parseElements(html).filter(({ tagName }) => tagName === tag);
const texts = (html: string, tag: string): string[] => all(html, tag).map(textIn);
const hrefs = (html: string): string[] =>
  all(html, 'a').map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value ?? '');

describe('the file with all contacts', () => {
  it('has a neutral title, and says when it was made', () => {
    const html = page('sv');
    expect(texts(html, 'title')).toEqual(['save.title']);
    expect(html).toContain('save.made <time datetime="2026-06-01">1 juni 2026</time>');
  });

  it('marks words in another language with it', () => {
    const marked = textOf(contact).replace('"En myndighet."', '"Ordet [x](lang:arli) <."');
    expect(page('sv', { [contact]: marked })).toContain(
      '<dd>Ordet <span lang="rmn" translate="no">x</span> &lt;.</dd>',
    );
    expect(page('arli', { [contact]: marked })).toContain(
      '<dd><span lang="sv" translate="yes">Ordet </span>x<span lang="sv" translate="yes"> &lt;.</span></dd>',
    );
  });

  it('begins with the switchboard and 112, then the bridge-builders, then the contacts', () => {
    const html = page('sv');
    expect(texts(html, 'h3')).toEqual(['Brobyggare i skolan', 'Exempelmyndigheten']);
    const numbers = hrefs(html).filter((href) => href.startsWith('tel:'));
    expect(numbers.slice(0, 4)).toEqual([
      'tel:+46313900600',
      'tel:112',
      'tel:+46313900600',
      'tel:+46313900601',
    ]);
  });

  it('says whom to ask for where the number is the switchboard’s, and that nobody has confirmed it', () => {
    expect(page('sv')).toContain('phone.askWhom Brobyggare i skolan<br><small>phone.unconfirmed</small>');
  });

  it('leads nowhere but to whole addresses, numbers and places in the file itself', () => {
    const html = page('sv', {
      [contact]: textOf(contact).replace('onSlide', 'web: https://exempel.example/a?b=1&c=2\nonSlide'),
    });
    expect(hrefs(html).filter((href) => !/^(?:tel:|#)/.test(href))).toEqual([
      'https://liten.example/kontakter/',
      'https://exempel.example/a?b=1&c=2',
    ]);
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import/);
  });

  it('holds a contact for many needs in full once, and leads to it from the others', () => {
    const html = page('sv');
    const needs = hrefs(html).filter((href) => href === '#contacts-exempelmyndigheten');
    expect(needs.length).toBeGreaterThan(1);
    expect(html.split('<section id="contacts-exempelmyndigheten">')).toHaveLength(2);
  });

  it('leads to each group from its beginning, in the words of its heading', () => {
    const html = page('arli');
    const headings = all(html, 'h2').map((heading) => [
      `#${attribute(heading, 'id') ?? ''}`,
      serialize(heading),
    ]);
    const [list] = all(html, 'ul');
    const links = list ? elementsIn(list).filter(({ tagName }) => tagName === 'a') : [];
    expect(links.map((link) => [attribute(link, 'href'), serialize(link)])).toEqual(headings);
    expect(headings[0]).toEqual(['#brobyggare', '<span lang="sv" translate="yes">bridgeBuilder.team</span>']);
    expect(html.indexOf('<ul>')).toBeLessThan(html.indexOf('<h2'));
  });

  it('has the number of whoever stands in full above beside the name, but not a switchboard’s', () => {
    const again = '<li><a href="#contacts-exempelmyndigheten">Exempelmyndigheten</a>';
    expect(page('sv')).toContain(`${again} <a class="number" href="tel:+46313900601">`);
    const switchboard = textOf(contact)
      .replace(/phone.*\n/g, '')
      .replace('kind: stat', 'kind: kommun');
    expect(page('sv', { [contact]: switchboard })).toContain(`${again}</li>`);
  });

  it('says whom to ask for at a number that stands beside a name, and that nobody has confirmed it', () => {
    const asked = textOf(contact).replace('onSlide', 'askFor: "Jouren"\nphoneUnconfirmed: true\nonSlide');
    expect(page('sv', { [contact]: asked })).toContain(
      '</span></a> <small>phone.askWhom Jouren</small> <small>phone.unconfirmed</small></li>',
    );
  });

  it('has opening hours, each word in its language', () => {
    const hours = `hours:
  - days: [mandag, tisdag, onsdag]
    opens: "09:00"
    closes: "16:00"
openOnHolidays: true
onSlide`;
    const html = page('arli', { [contact]: textOf(contact).replace('onSlide', hours) });
    expect(html).toContain('<dt>arli:oppet</dt><dd>arli:mandag–arli:onsdag 9.00–16.00</dd>');
  });

  it('says that it is closed on holidays, and nothing of them where they are as other days', () => {
    const hours = (more: string): string =>
      page('sv', {
        [contact]: textOf(contact).replace(
          'onSlide',
          `hours:\n  - days: [mandag]\n    opens: "09:00"\n    closes: "16:00"\n${more}onSlide`,
        ),
      });
    expect(hours('')).toContain('hours.onHolidays');
    expect(hours('openOnHolidays: true\n')).not.toContain('hours.onHolidays');
  });

  it('has its labels in the language chosen, and marks what is Swedish', () => {
    const html = page('arli');
    expect(html).toContain('<html lang="rmn" translate="no">');
    expect(html).toContain('<title lang="sv" translate="yes">save.title</title>');
    expect(html).toContain(
      '<dt>arli:information</dt><dd><span lang="sv" translate="yes">En myndighet.</span></dd>',
    );
    expect(html).toContain('arli:telefon <a class="number" href="tel:+46313900601">');
  });

  it('says what nobody has looked at for long', () => {
    expect(page('sv', {}, '2026-12-31')).not.toContain('contact.stale');
    expect(page('sv', {}, '2027-01-02')).toContain('<strong>contact.stale</strong>');
  });

  it('takes an editor’s signs for text', () => {
    const html = page('sv', {
      [contact]: textOf(contact).replace('"Exempelmyndigheten"', `'<b title="x">& Co</b>'`),
    });
    expect(texts(html, 'h3')).toContain('<b title="x">& Co</b>');
  });

  it('says so where no number leads to a contact', () => {
    const html = page('sv', { [contact]: textOf(contact).replace(/phone.*\n/g, '') });
    expect(html).toContain('<h3>Exempelmyndigheten</h3>\n<p>phone.none</p>');
  });
});
