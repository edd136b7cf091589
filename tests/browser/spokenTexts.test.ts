import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenTexts, type PageNode } from '../../src/browser/spokenTexts.ts';

/** A parsed node as a browser has it. */
function asInPage(node: DefaultTreeAdapterTypes.Node): PageNode {
  const element = 'attrs' in node ? node : undefined;
  return {
    nodeName: element ? node.nodeName.toUpperCase() : node.nodeName,
    nodeValue: 'value' in node ? node.value : 'data' in node ? node.data : null,
    childNodes: 'childNodes' in node ? node.childNodes.map(asInPage) : [],
    getAttribute: (name) => element?.attrs.find((attribute) => attribute.name === name)?.value ?? null,
  };
}

const spoken = (html: string, around = 'sv'): string[] => spokenTexts(asInPage(parseFragment(html)), around);

describe('what a Swedish voice is given', () => {
  it('is the text, in order, a block in each piece', () => {
    expect(
      spoken(
        '<h1>Rubrik</h1><p>Ett <strong>viktigt</strong>\n  ord.</p><ul><li>Ett<li><a href="/">Två</a></ul>',
      ),
    ).toEqual(['Rubrik', 'Ett viktigt ord.', 'Ett', 'Två']);
  });

  it('is easy Swedish too, and Swedish on a page in another language', () => {
    expect(spoken('<p>Lätt.</p>', 'sv-simple')).toEqual(['Lätt.']);
    expect(spoken('<p>[x]</p><p lang="sv">Svenska.</p>', 'rmn')).toEqual(['Svenska.']);
  });

  it.each(['rmn', 'rmy-x-kelderas', 'rmy-x-lovari', 'rmf', 'rmu', 'en', 'svx', ''])(
    'is never what stands under lang="%s", not a word within a Swedish sentence',
    (lang) => {
      expect(spoken(`<p>Ordet <span lang="${lang}">[<em>x</em>]</span> betyder hus.</p>`)).toEqual([
        'Ordet  betyder hus.',
      ]);
      expect(spoken(`<section lang="${lang}"><p>[x]</p><p lang="sv">Ord</p></section>`)).toEqual(['Ord']);
    },
  );

  it.each([
    ['navigation', '<nav><p>x</p></nav>'],
    ['hidden', '<p hidden>x</p>'],
    ['hidden from screen readers', '<p aria-hidden="true">x</p>'],
    ['folded', '<details><summary>x</summary><p>x</p></details>'],
    ['a button', '<button>x</button>'],
    ['code', '<script>x</script>'],
    ['a comment', '<!-- x -->'],
  ])('is nothing that is %s', (_, html) => {
    expect(spoken(`<p>Före.</p>${html}<p>Efter.</p>`)).toEqual(['Före.', 'Efter.']);
  });

  it('has a pause where elements stand side by side, in a line or in a table’s row', () => {
    expect(spoken('<a><strong>Akut hjälp</strong><span><em>Någon</em> är i fara</span></a>')).toEqual([
      'Akut hjälp',
      'Någon är i fara',
    ]);
    expect(spoken('<h2><span>1</span><svg aria-hidden="true"></svg><span>Problem</span></h2>')).toEqual([
      '1',
      'Problem',
    ]);
    expect(spoken('<table><tr><th>Stöd</th><td><strong>64</strong></td></tr></table>')).toEqual([
      'Stöd',
      '64',
    ]);
  });

  it('goes on within a sentence, and within a word', () => {
    expect(spoken('<p><em>En</em> <a>bro<strong>byggare</strong></a>.</p>')).toEqual(['En brobyggare.']);
  });

  it('is what is to be confirmed, and not the sources', () => {
    expect(
      spoken(
        '<section class="to-confirm"><p>Vem?</p></section><section class="sources"><h2>Källor</h2></section>',
      ),
    ).toEqual(['Vem?']);
  });

  it('is what a reader has unfolded', () => {
    expect(spoken('<details open><summary>Mer</summary><p>Text.</p></details>')).toEqual(['Mer', 'Text.']);
  });

  it('is a telephone number digit by digit', () => {
    const number = '<span role="img" aria-label="0 3 1 3 9 0">031-390</span>';
    expect(spoken(`<p>Ring <a href="tel:+4631390"><strong>${number}</strong></a>.</p>`)).toEqual([
      'Ring 0 3 1 3 9 0.',
    ]);
    expect(spoken(`<p lang="rmn">[x] <span>${number}</span></p>`)).toEqual([]);
  });

  it('holds no word of another language, however languages stand within each other', () => {
    const tags = fc.constantFrom('sv', 'sv-simple', 'rmn', 'rmf', 'rmu', 'en');
    const { tree } = fc.letrec<{ tree: (around: string) => string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constant((around: string) => `<p>${around.startsWith('sv') ? 'ja' : 'nej'}</p>`),
        fc.tuple(tags, fc.constantFrom('div', 'span'), fc.array(tie('tree'), { maxLength: 3 })).map(
          ([tag, name, within]) =>
            () =>
              `<${name} lang="${tag}">${within.map((inner) => inner(tag)).join('')}</${name}>`,
        ),
      ),
    }));
    fc.assert(
      fc.property(tree, tags, (make, around) => {
        const html = make(around);
        expect(spoken(html, around).join()).not.toContain('nej');
        expect(spoken(html, around)).toHaveLength(html.split('ja').length - 1);
      }),
    );
  });
});
