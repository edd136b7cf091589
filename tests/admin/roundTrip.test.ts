import { markdownToSlate, slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers/index.js';
import fc from 'fast-check';
import { mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, it, vi } from 'vitest';
import { deskMarkdown } from '../../admin/blocks/deskMarkdown.ts';
import { uneditableIn } from '../../src/checks/content/editableText.ts';
import { parseBody } from '../../src/checks/content/parseBody.ts';
import { unsafeIn } from '../../src/checks/content/safeBody.ts';
import { houseForm } from '../../src/model/houseForm.ts';
import { keptBlocks } from '../../src/model/keptBlocks.ts';
import { partText } from '../../src/model/readEntry.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';
import { editedText, writtenText, type SlateNode } from '../support/generatedTexts.ts';
import { sense } from '../support/sense.ts';

// Decap's text editor itself needs a browser. Its reading and writing need of it only the blocks it has been given.
vi.mock('../../node_modules/decap-cms-widget-markdown/dist/esm/MarkdownControl/index.js', () => ({
  getEditorComponents: () => new Map(),
}));

const options = { remarkPlugins: [deskMarkdown] };
const opened = (text: string): unknown => markdownToSlate(text, options);
const written = (edited: unknown): string => slateToMarkdown(edited, options);

/** What the site's own parser takes for words in a text. */
const wordsIn = (node: MdastNode): string =>
  'children' in node ? node.children.map(wordsIn).join(' ') : 'value' in node ? node.value : '';

const wordsTyped = ({ type, text, data, children }: SlateNode): string => {
  if (type === 'shortcode') {
    const { code, text: inside } = data?.['shortcodeData'] as { code?: string; text?: string };
    return code ?? wordsIn(mdxToMdast(`${houseForm(inside ?? '')}\n`));
  }
  return text ?? (children ?? []).map(wordsTyped).join(' ');
};

const letters = (text: string): string => text.replaceAll(/\s+/g, '');

/** The same texts each time. Whoever changes how texts are read or written looks further with another seed and many runs. */
const seed = 2032;

describe('a text in the house form', () => {
  it('is given back by the text editor byte for byte, whatever it holds', () => {
    fc.assert(
      fc.property(writtenText, (text) => {
        const form = houseForm(text);
        fc.pre(form !== '');
        expect(written(opened(form))).toBe(form);
      }),
      { numRuns: 80, seed },
    );
  });

  it('is in the house form already', () => {
    fc.assert(
      fc.property(writtenText, (text) => {
        const form = houseForm(text);
        expect(houseForm(form)).toBe(form);
      }),
      { numRuns: 80, seed },
    );
  });

  it('says the same as the text it was made from', () => {
    fc.assert(
      fc.property(writtenText, (text) => {
        const read = parseBody(text, 'mdx');
        fc.pre('tree' in read && uneditableIn(read.tree).length === 0 && unsafeIn(text, 'mdx').length === 0);
        fc.pre('tree' in read);
        if ('tree' in read) expect(sense(mdxToMdast(`${houseForm(text)}\n`))).toEqual(sense(read.tree));
      }),
      { numRuns: 100, seed },
    );
  });

  it('is what every text of the site is kept in', () => {
    for (const { path, text } of readContentFiles('content')) {
      const body = partText(
        text,
        path.endsWith('.mdx') ? 'mdx' : path.endsWith('.md') ? 'md' : 'yaml',
      )?.body.trim();
      if (body) expect(written(opened(body)), path).toBe(body);
    }
  });
});

describe('what an editor types', () => {
  it('is text with all its letters in the site, never code, and comes back as it was written', () => {
    fc.assert(
      fc.property(editedText, (edited) => {
        const text = written(edited);
        expect(letters(wordsIn(mdxToMdast(`${text}\n`)))).toBe(letters(edited.map(wordsTyped).join(' ')));
        expect(unsafeIn(text, 'mdx')).toEqual([]);
        expect(written(opened(text))).toBe(text);
      }),
      { numRuns: 80, seed },
    );
  });

  it.each<[string, string]>([
    ['{ klammer }', '\\{ klammer }'],
    ['fem <3 sex', 'fem \\<3 sex'],
    ['a < b & c', 'a < b & c'],
    ['<!-- hej -->', '\\<!-- hej -->'],
    ['{/* kommentar */}', '\\{/\\* kommentar \\*/}'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['1. Ett', '1\\. Ett'],
    ['# Ett', '\\# Ett'],
    ['import av varor', '&#x69;mport av varor'],
    ['https://a.se/b_c?d=1&e=2', 'https://a.se/b_c?d=1&e=2'],
    ['[^1]', '\\[^1]'],
  ])('is written so that the site takes %s for text', (typed, text) => {
    expect(written([{ type: 'paragraph', children: [{ text: typed }] }])).toBe(text);
  });
});

describe('a text that is changed in one place', () => {
  const spelled = [
    'Ett   __fett__ ord',
    '- a\n- b',
    '3) tre',
    'En fotnot[^1].',
    '[^1]: Som står här.',
    '<Note>\nText *här*.\n</Note>',
    '<ContactCard\n  id="polisen"\n/>',
    'Rubrik\n------',
    '| a | b |\n|---|:-:|\n| c | d |',
    'sist  \noch brutet',
  ];

  it('keeps every other part of it byte for byte', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(spelled, { minLength: 1 }),
        fc.nat(),
        fc.boolean(),
        (parts, place, replaced) => {
          const before = parts.join('\n\n\n');
          const at = place % parts.length;
          const slate = opened(before) as SlateNode[];
          const fresh: SlateNode = { type: 'paragraph', children: [{ text: 'Nytt {stycke}.' }] };
          const edited = [...slate.slice(0, at), fresh, ...slate.slice(replaced ? at + 1 : at)];
          const after = keptBlocks(before, written(edited), 'mdx').split(/\n{2,}/);
          const kept = parts.flatMap((part, index) => (replaced && index === at ? [] : [part]));
          expect(after).toEqual([...kept.slice(0, at), 'Nytt \\{stycke}.', ...kept.slice(at)]);
        },
      ),
      { numRuns: 40, seed },
    );
  });

  it('keeps the empty lines where nothing was changed, and all of a text that says the same', () => {
    expect(keptBlocks('a\n\n\nb\n\nc', 'a\n\nb\n\nny', 'md')).toBe('a\n\n\nb\n\nny');
    expect(keptBlocks('- a\n\n\n__b__', '* a\n\n**b**', 'md')).toBe('- a\n\n\n__b__');
  });

  it('keeps lists apart that would become one', () => {
    expect(keptBlocks('* a', '* a\n\n- b', 'md')).toBe('* a\n\n- b');
    expect(keptBlocks('- b', '* a\n\n- b', 'md')).toBe('* a\n\n- b');
  });

  it('leaves code that someone has written by hand to the check, which explains it', () => {
    for (const code of ['Hej {namn}', 'fem <3', '<!-- hej -->', '<Note>\n\nAldrig stängt.']) {
      expect(keptBlocks('Hej', `${code}\n\n- a`, 'mdx')).toBe(`${code}\n\n- a`);
    }
    expect(keptBlocks('Hej', 'Hej {namn}, 1 < 2\n\n- a', 'md')).toBe('Hej \\{namn}, 1 < 2\n\n* a');
  });
});
