import { describe, expect, it } from 'vitest';
import type { Change } from '../../admin/saving/change.ts';
import { newFindings, prepareFindings, problemSaid } from '../../admin/saving/newFindings.ts';
import type { CheckOptions } from '../../src/checks/content/checkContent.ts';
import { parseBody } from '../../src/checks/content/parseBody.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { smallSite } from '../support/smallSite.ts';

const options = { parseBody };
const om = (text: string): Change =>
  new Map([['pages/om.sv.mdx', `---\ntitle: "Om"\ndescription: "Om sidan."\n---\n\n${text}\n`]]);

/** What a change of some files would make wrong, said to the editor. */
const newProblems = (files: readonly ContentFile[], change: Change): string[] =>
  newFindings(files, change, options).map((finding) => problemSaid(finding, change));

describe('what a change would make wrong', () => {
  it('is nothing when the change is right', () => {
    expect(newProblems(smallSite(), om('Text.'))).toEqual([]);
  });

  it('is told to the editor in words', () => {
    expect(newProblems(smallSite(), om('Text { kod }.'))).toEqual([expect.stringContaining('klamrar')]);
    expect(newProblems(smallSite(), om('[En sida](/finns-inte/)'))).toEqual([
      expect.stringContaining('/finns-inte/'),
    ]);
  });

  it('names another file that a removal breaks', () => {
    const removal: Change = new Map([['contacts/exempelmyndigheten.sv.md', undefined]]);
    const problems = newProblems(smallSite(), removal);
    expect(problems).toContainEqual(expect.stringMatching(/^Strategins områden, utbildning: Kontakter 1: /));
  });

  it('leaves out what was wrong before', () => {
    const broken = smallSite({ 'news/nyhet-1.sv.md': '---\ntitle: ""\n---\n' });
    expect(newProblems(broken, om('Text.'))).toEqual([]);
  });

  it('leaves out nothing that comes with the change itself', () => {
    const wrong = newFindings(
      smallSite(),
      new Map(),
      { ...options, mediaBytes: new Map([['/media/a.exe', 1]]) },
      options,
    );
    expect(wrong).toEqual([expect.objectContaining({ rule: 'upload' })]);
  });

  it('is found with the change alone to check, once the rest has been read in portions', async () => {
    const files = smallSite();
    let read = 0;
    const counting: CheckOptions = {
      parseBody: (text, format) => {
        read += 1;
        return parseBody(text, format);
      },
    };
    let pauses = 0;
    await prepareFindings(files, counting, () => Promise.resolve(void (pauses += 1)));
    expect(pauses).toBeGreaterThan(files.length / 25);
    const before = read;
    expect(newFindings(files, om('Text.'), counting)).toEqual([]);
    expect(read).toBe(before + 1);
  });
});
