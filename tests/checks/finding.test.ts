import { describe, expect, it } from 'vitest';
import { faultsAmong, formatFindings, sortFindings, type Finding } from '../../src/checks/finding.ts';

const finding = (file: string, line: number, field?: string): Finding => ({
  rule: 'fields',
  file,
  line,
  ...(field !== undefined && { field }),
  cause: 'Något är fel.',
  mend: 'Rätta det.',
});

describe('findings', () => {
  it('are printed file by file from the top, and counted', () => {
    const printed = formatFindings([finding('b.md', 2), finding('a.md', 10), finding('a.md', 9, 'title')]);
    expect(printed).toBe(`a.md
rad 9, fält title: Något är fel.
  Gör så här: Rätta det.
rad 10: Något är fel.
  Gör så här: Rätta det.

b.md
rad 2: Något är fel.
  Gör så här: Rätta det.

3 fel i 2 filer.
`);
  });

  it('are counted in the singular when there is one', () => {
    expect(formatFindings([finding('a.md', 1)])).toContain('\n1 fel i 1 fil.\n');
  });

  it('are printed apart from questions, which are no faults', () => {
    const question: Finding = { ...finding('a.md', 3), isQuestion: true, cause: 'Är det ett namn?' };
    expect(formatFindings([question, finding('a.md', 4)])).toBe(`a.md
rad 4: Något är fel.
  Gör så här: Rätta det.

1 fel i 1 fil.

a.md
rad 3: Är det ett namn?
  Gör så här: Rätta det.

1 fråga i 1 fil.
`);
    expect(faultsAmong([question])).toEqual([]);
    expect(faultsAmong([question, finding('a.md', 4)])).toEqual([finding('a.md', 4)]);
  });

  it('print nothing when there are none', () => {
    expect(formatFindings([])).toBe('');
  });

  it('are said once when two checks find the same', () => {
    expect(sortFindings([finding('a.md', 1), finding('a.md', 1)])).toHaveLength(1);
  });
});
