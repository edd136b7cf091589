import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/build/site/countWords.ts';

const page = (main: string): string =>
  `<!doctype html><html lang="qaa"><title>[x]</title><body><p>utanför</p><main>${main}</main></body></html>`;

describe('the words of a page', () => {
  it('are counted by the language that each is marked with', () => {
    const main =
      '<h1>ett två <span lang="sv">tre</span></h1><div lang="sv"><p>fyra <b lang="qaa">fem</b></p></div>';
    expect(countWords(page(main), 'qaa')).toEqual({ own: 3, all: 5 });
    expect(countWords(page(main), 'sv')).toEqual({ own: 2, all: 5 });
    expect(countWords(page(main), 'qab')).toEqual({ own: 0, all: 5 });
  });

  it('are neither numbers, nor the letters of an alphabet, nor what runs and is not read', () => {
    const main = '031-390 06 00 2026 <a>a</a> <a>b</a><script>var ett</script><style>h1{}</style> ord';
    expect(countWords(page(main), 'qaa')).toEqual({ own: 1, all: 1 });
  });

  it('are only those of the page’s own content', () => {
    expect(countWords('<html lang="qaa"><body>ord</body></html>', 'qaa')).toEqual({ own: 0, all: 0 });
  });
});
