import { describe, expect, it } from 'vitest';
import { parseFileName, type FileName } from '../../src/model/fileName.ts';
import type { Problem } from '../../src/model/problem.ts';
import { entryText, problemText } from '../../src/model/problemText.ts';

const file = (path: string): FileName => parseFileName(path) as FileName;
const problem = (over: Partial<Problem>): Problem => ({ line: 1, cause: 'Fel.', mend: 'Rätta.', ...over });

describe('a problem, said to the person at the form', () => {
  it('names language, list, row and field as the form does', () => {
    const items = problem({ field: 'items.1.decision', mend: 'Skriv i fältet "agreement".' });
    expect(problemText(file('meetings/a.lattlast.md'), items)).toBe(
      'Lättläst svenska, Punkter (§) 2, Beslut: Fel. Skriv i fältet ”Enighet”.',
    );
  });

  it('is mended as one does in the form, where that differs from the file', () => {
    expect(problemText(file('news/a.sv.md'), problem({ formMend: 'Välj i listan.' }))).toBe(
      'Fel. Välj i listan.',
    );
  });

  it('names blocks, what is asked of them and folders as the form does', () => {
    const block = problem({
      cause: 'Blocket <Step> saknar "name".',
      mend: 'Finns inte i content/contacts/. <b> är kod.',
    });
    expect(problemText(file('pages/om.sv.mdx'), block)).toBe(
      'Blocket ”Steg” saknar ”Stegets namn”. Finns inte i ”Kontakter”. <b> är kod.',
    );
  });

  it('shows the words that it is about, because a form has no lines, and no long number among them', () => {
    const text = `---\ntitle: "A"\n---\n\nDen ${'12'.repeat(6)} skrevs { här }, ${'och så vidare '.repeat(5)}\n`;
    expect(problemText(file('pages/om.sv.mdx'), problem({ line: 5 }), text)).toBe(
      'vid ”Den … skrevs { här }, och så vidare och så vidare och så vid…”: Fel. Rätta.',
    );
    expect(problemText(file('pages/om.sv.mdx'), problem({ line: 1 }), text)).toBe('Fel. Rätta.');
    expect(problemText(file('pages/om.arli.mdx'), problem({ line: 4 }), text)).toBe('Arli: Fel. Rätta.');
  });

  it('names the entry that it is in by its collection and key', () => {
    expect(entryText(file('areas/utbildning.sv.md'))).toBe('Strategins områden, utbildning');
  });
});
