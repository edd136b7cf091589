import fc from 'fast-check';
import type { MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/checkContent.ts';
import type { ParseBody } from '../../../src/checks/content/content.ts';
import { lineOfNode } from '../../../src/checks/content/nodes.ts';
import { parseBody } from '../../../src/checks/content/parseBody.ts';
import { parseInBrowser } from '../../../src/checks/content/parseInBrowser.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { readContentFiles, type ContentFile } from '../../../src/store/contentFiles.ts';

const heads = {
  'pages/om.sv.mdx': '---\ntitle: "Om"\ndescription: "Om sidan."\n---\n',
  'pages/om.lattlast.mdx': '---\ntitle: "Om"\n---\n',
  'news/nytt.sv.md': '---\ntitle: "Nytt"\ndate: 2026-11-02\nlead: "Något nytt."\n---\n',
};

type Head = keyof typeof heads;

/** What the checks say of the bodies of some files. */
const found = (files: readonly ContentFile[], read: ParseBody): Finding[] =>
  checkContent(files, { parseBody: read, isDue: true });

/** What a file of its own with this body is told. */
const foundIn = (path: Head, body: string, read: ParseBody): Finding[] =>
  found([{ path, text: heads[path] + body }], read).filter(({ file }) => file === `content/${path}`);

const pieces = [
  'Ett ord.',
  'En mening som är lång, har många ord, fortsätter länge och slutar inte förrän långt senare.',
  '## Rubrik',
  '#### För djup rubrik',
  '# Ettan',
  '- en punkt\n- en till\n  med mer\n\n  och ett stycke',
  '1. ett\n2. två',
  '> ett citat\nsom fortsätter',
  '| a | b |\n|---|---|\n| c | d | e |',
  '```\n<b>{kod}</b>\n```',
  '    indraget',
  'Text `<b>` och `{x}`.',
  '[läs mer](/stod/)',
  '[x](lang:arli) och [y](lang:okant)',
  '[farlig](javascript:alert(1))',
  '[en sida][a]\n\n[a]: /finns-inte/',
  '![](/media/a.jpg)',
  '![bild](https://annat.example/a.jpg)',
  'www.exempel.example och a@exempel.example',
  'https://exempel.example/a_b(c)',
  'text[^1]\n\n[^1]: en not',
  '~~struket~~ **fet *lutad***',
  'a < b & c > d &amp; &aring;',
  'rad  \nny rad\\\nsista',
  '---',
  'Titel\n===',
  '<ContactCard id="a" />',
  '<Step number="1" name="Samtal" pictogram="samtal">\n\nVi pratar.\n\n### Mer\n\n</Step>',
  '<Note>\nEn not.\n</Note>',
  '<Note>kort</Note>',
  '- <Note>\n\n  i en punkt\n\n  </Note>',
  'importera inte',
];

/** A block that the other parser also reads where it continues a quotation; no editor writes it so. */
const longTag = '<Step\n  number="1"\n  name="a &amp; b"\n>\n\nx\n\n</Step>';

/** What can be read, and must not be in a text. */
const code = [
  '<Note farg="röd" {...x} y={z}>\n\nx\n\n</Note>',
  '<b>fet</b> text',
  '{x}',
  'a {x} b',
  '{/* dold */}',
  'import a from "b"',
  'export const a = 1',
  '<ContactCard id="a"/> i en mening',
  '<ContactCard />',
];

/** What ends the reading of a text in MDX, or the whole of it. */
const broken = [
  '<Note>',
  '</Note>',
  '<Note>\n\nx\n\n</Step>',
  '<Note>text\n\nmera</Note>',
  'fem <3 sex',
  '<!-- hej -->',
  '<https://exempel.example>',
  'a@b <c@d>',
  '{ klammer x }',
  'a { b',
  '<Note a=b>',
  '<br>',
  '<Note a="',
];

const path = fc.constantFrom(...(Object.keys(heads) as Head[]));

const bodyOf = (parts: readonly string[], between: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...between)), { maxLength: 6 })
    .map((chosen) => chosen.flat().join(''));

const signs = Array.from('<>{}[]()`*_\\/"\'=&!#-|~:.@ \n\nab1');

const codeFaults = (path: Head, body: string, read: ParseBody): Finding[] =>
  foundIn(path, body, read).filter(({ rule }) => rule === 'page-text');

/** What the checks read of a tree: kinds, texts, addresses and lines. */
function outline(node: MdastNode): unknown {
  const { type } = node;
  const own = ['value', 'url', 'alt', 'depth', 'name'].map((name) => Object.entries(node).find(([of]) => of === name));
  const attributes =
    type === 'mdxJsxFlowElement' ? node.attributes.map(({ value, ...at }) => ['name' in at && at.name, value]) : [];
  return [type, lineOfNode(node), own, attributes, ...('children' in node ? node.children.map(outline) : [])];
}

describe('the parser of bodies that runs in a browser', () => {
  it('leads to the same findings as the one that Astro compiles with, for all that can be read', () => {
    fc.assert(
      fc.property(path, bodyOf([...pieces, ...code, longTag], ['\n\n']), (name, body) => {
        expect(foundIn(name, body, parseInBrowser)).toEqual(foundIn(name, body, parseBody));
      }),
      { numRuns: 150 },
    );
  });

  it('does so also where nothing but a line end stands between two parts of a text', () => {
    fc.assert(
      fc.property(path, bodyOf(pieces, ['\n\n', '\n']), (name, body) => {
        expect(foundIn(name, body, parseInBrowser)).toEqual(foundIn(name, body, parseBody));
      }),
      { numRuns: 150 },
    );
  });

  it('tells of the same fault first where a text cannot be read', () => {
    fc.assert(
      fc.property(path, bodyOf(pieces, ['\n\n']), fc.constantFrom(...broken), (name, body, end) => {
        const [first] = codeFaults(name, body + end, parseBody);
        expect(codeFaults(name, body + end, parseInBrowser)[0]).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('refuses what the other refuses, whatever signs are typed, and nothing else but in code and names over two lines', () => {
    const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 25 });
    fc.assert(
      fc.property(path, text, (name, body) => {
        const [own, other] = [parseInBrowser, parseBody].map((read) => codeFaults(name, body, read).length > 0);
        // Within code, and within a link's name, a line may begin with < or { in the other parser and not in this one.
        if (other || !/`|\]:/.test(body)) expect(own).toBe(other);
      }),
      { numRuns: 300 },
    );
  });

  it('reads all content as the other does', () => {
    const bodies = readContentFiles('content').filter(({ path }) => /\.mdx?$/.test(path));
    expect(bodies).not.toEqual([]);
    for (const { path, text } of bodies) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
      const [own, other] = [parseInBrowser, parseBody].map((read) => {
        const result = read(body, path.endsWith('x') ? 'mdx' : 'md');
        return 'tree' in result ? outline(result.tree) : result;
      });
      expect(own, path).toEqual(other);
    }
  });
});
