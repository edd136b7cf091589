import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hitItem } from '../../src/browser/searchHits.ts';
import { langAttributes } from '../../src/i18n/langAttributes.ts';
import { languageKeys } from '../../src/i18n/languages.ts';
import { toHit, type Hit } from '../../src/search/hit.ts';
import { segments } from '../../src/search/segments.ts';
import { signWords } from '../../src/search/wordLanguage.ts';

/** As much of an element as is needed to see what a hit is made of. Whatever else is set on it is an error. */
class FakeElement {
  readonly children: (FakeElement | string)[] = [];
  readonly attributes: Record<string, string> = {};
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    Object.seal(this);
  }
  append(...children: (FakeElement | string)[]): void {
    this.children.push(...children);
  }
  replaceChildren(...children: (FakeElement | string)[]): void {
    this.children.splice(0, Infinity, ...children);
  }
  set textContent(text: string) {
    this.replaceChildren(text);
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
  set href(address: string) {
    this.attributes['href'] = address;
  }
}

const elements = (element: FakeElement): FakeElement[] => [
  element,
  ...element.children.flatMap((child) => (child instanceof FakeElement ? elements(child) : [])),
];

beforeEach(() => {
  vi.stubGlobal('document', {
    createElement: (name: string) => new FakeElement(name),
    createTextNode: (text: string) => text,
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a hit is a link, text and marks, each under a language of the site, however hostile the page', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '<mark>a</mark><script>b</script>',
      '^!a <mark>^#b</mark>',
      '',
    ),
  );
  const said = languageKeys.map((key) => langAttributes(key));
  fc.assert(
    fc.property(hostile, hostile, fc.constantFrom(...languageKeys), (title, content, reader) => {
      const found = {
        url: '/a/',
        content,
        meta: { title, phone: '11414 114 14', phoneNote: content },
        anchors: [],
      };
      const words = segments(title, reader);
      const hit: Hit = { ...toHit(found, reader, false), why: { reason: 'language', words } };
      const item = hitItem(hit, () => 'Ring' as unknown as Node, 'tel:11414') as unknown as FakeElement;
      const all = elements(item);
      expect(all.slice(0, 3).map(({ name }) => name)).toEqual(['li', 'h3', 'a']);
      for (const { name, attributes } of all) {
        expect(['li', 'h3', 'a', 'p', 'b', 'small', 'mark', 'span']).toContain(name);
        expect(Object.keys(attributes).filter((key) => key !== 'lang' && key !== 'translate')).toEqual(
          name === 'a' ? ['href'] : [],
        );
        expect([undefined, ...said]).toContainEqual(
          attributes['lang'] && { lang: attributes['lang'], translate: attributes['translate'] },
        );
      }
      const links = all.filter(({ name }) => name === 'a');
      expect(links.map(({ attributes }) => attributes['href'])).toEqual(['/a/', 'tel:11414']);
    }),
  );
});

it('a hit says of its number what the page says, under its language', () => {
  const meta = { title: 'Jouren', phone: '112 112', phoneNote: `${signWords('Be om', 'sv')} blorta 7.` };
  const hit = toHit({ url: '/arli/a/', content: 'Jouren.', meta, anchors: [] }, 'arli', true);
  expect(hit.phone).toEqual({
    href: 'tel:112',
    number: '112',
    note: [
      { text: 'Be om ', mark: false, language: 'sv' },
      { text: 'blorta 7.', mark: false, language: 'arli' },
    ],
  });
  const item = hitItem(hit, () => 'Ring' as unknown as Node, undefined) as unknown as FakeElement;
  const [, call, note, ...more] = item.children;
  expect(more).toEqual([]);
  expect(call).toMatchObject({ children: [{ name: 'a', attributes: { href: 'tel:112' } }] });
  expect(note).toMatchObject({
    name: 'p',
    attributes: { lang: 'rmn' },
    children: [{ name: 'span', attributes: { lang: 'sv' }, children: ['Be om '] }, 'blorta 7.'],
  });
});

it('a hit has no number to ring where the index has anything else for one', () => {
  const written = fc.oneof(fc.string(), fc.constantFrom('javascript:alert(1) 1', '1 ', ' 1', 'tel:1 1'));
  fc.assert(
    fc.property(written, (phone) => {
      const found = { url: '/a/', excerpt: '', content: '', meta: { phone }, anchors: [] };
      expect(toHit(found, 'sv', false).phone?.href ?? 'tel:0').toMatch(/^tel:\+?\d+$/);
    }),
  );
});
