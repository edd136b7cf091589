import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { languageMarks } from '../../src/build/site/languageMarks.ts';

const plugins = { hastPlugins: [languageMarks] };
const html = (text: string): string => markdownToHtml(text, plugins).html;

describe('a mark on words in another language', () => {
  it('becomes an element that says the language, and that Romani is not to be translated', () => {
    expect(html('Ordet [x **y**](lang:kelderash) här.')).toBe(
      '<p>Ordet <span lang="rmy-x-kelderas" translate="no">x <strong>y</strong></span> här.</p>\n',
    );
    expect(html('[x](lang:sv)')).toBe('<p><span lang="sv" translate="yes">x</span></p>\n');
  });

  it('becomes the same in a page that has blocks', () => {
    const { code } = mdxToJs('<Note>\n\nOrdet [x](lang:arli).\n\n</Note>\n', plugins);
    expect(code).toMatch(/_components\.span, \{\s*lang: "rmn",\s*translate: "no",\s*children: "x"/);
    expect(code).not.toContain('lang:arli');
  });

  it('of an unknown language leaves the words, and no link', () => {
    expect(html('Ordet [x](lang:romani).')).toBe('<p>Ordet x.</p>\n');
  });

  it('leaves links as they are', () => {
    expect(html('[Stöd](/stod/)')).toBe('<p><a href="/stod/">Stöd</a></p>\n');
  });
});
