import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bodyTree } from '../../src/build/desk/deskPreviewTree.ts';
import { languageMarks } from '../../src/build/site/languageMarks.ts';
import { DraftNotShown } from '../../admin/preview/sitePage.ts';

const pieces = [
  'Ett ord och "ett citat" -- det är allt...',
  '## Rubrik med *kursiv* och "citat"',
  '## Rubrik',
  '### Rubrik',
  '- en punkt\n- en till',
  '- en\n\n- gles',
  '1. ett\n2. två',
  '> ett citat',
  '| a | b |\n|---|---|\n| c | d |',
  'Text `kod -- "så"`.',
  '[vart den leder](/stod/) och [x](lang:arli)',
  '![bild](/media/a.jpg)',
  '~~struket~~ **fet *lutad***',
  'a \\< b & c > d &amp;',
  'rad  \nny rad\\\nsista',
  '---',
];

/** HTML with each sign written in one way. */
const plain = (html: string): string => serialize(parseFragment(html));

const written = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 });

describe('a body in the preview', () => {
  it('is the HTML that Astro makes of the same Markdown', async () => {
    const astro = await createSatteriMarkdownProcessor({
      hastPlugins: [languageMarks],
      syntaxHighlight: false,
    });
    await fc.assert(
      fc.asyncProperty(written, async (parts) => {
        const body = parts.join('\n\n');
        const { code } = await astro.render(`---\n---\n${body}`);
        expect(plain(`${toHtml(bodyTree(body, 'md'))}\n`)).toBe(plain(code));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['md', 'Text <b>fet</b>'],
    ['md', '[farlig](javascript:alert(1))'],
    ['mdx', '{kod}'],
    ['mdx', '<Note>'],
    ['mdx', '<script>alert(1)</script>'],
  ] as const)('is not shown when something in it could run or cannot be read: %s %s', (format, body) => {
    expect(() => bodyTree(body, format)).toThrow(DraftNotShown);
  });

  it('says why it is not shown, and how to mend it', () => {
    try {
      bodyTree('<Note>', 'mdx');
      expect.unreachable();
    } catch (error) {
      expect((error as DraftNotShown).problems).toEqual([
        'Blocket <Note> stängs aldrig. Skriv </Note> på en egen rad efter blockets text.',
      ]);
    }
  });
});
