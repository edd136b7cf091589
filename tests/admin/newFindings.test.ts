import { describe, expect, it } from 'vitest';
import type { Change } from '../../admin/saving/change.ts';
import { newProblems } from '../../admin/saving/newFindings.ts';
import { parseBody } from '../../src/checks/content/parseBody.ts';
import { smallSite } from '../support/smallSite.ts';

const options = { parseBody };
const om = (text: string): Change =>
  new Map([['pages/om.sv.mdx', `---\ntitle: "Om"\ndescription: "Om sidan."\n---\n\n${text}\n`]]);

describe('what a change would make wrong', () => {
  it('is nothing when the change is right', () => {
    expect(newProblems(smallSite(), om('Text.'), options)).toEqual([]);
  });

  it('is told to the editor in words', () => {
    expect(newProblems(smallSite(), om('Text { kod }.'), options)).toEqual([
      expect.stringContaining('klamrar'),
    ]);
    expect(newProblems(smallSite(), om('[En sida](/finns-inte/)'), options)).toEqual([
      expect.stringContaining('/finns-inte/'),
    ]);
  });

  it('names another file that a removal breaks', () => {
    const removal: Change = new Map([['contacts/exempelmyndigheten.sv.md', undefined]]);
    const problems = newProblems(smallSite(), removal, options);
    expect(problems).toContainEqual(expect.stringMatching(/^Strategins områden, utbildning: Kontakter 1: /));
  });

  it('leaves out what was wrong before', () => {
    const broken = smallSite({ 'news/nyhet-1.sv.md': '---\ntitle: ""\n---\n' });
    expect(newProblems(broken, om('Text.'), options)).toEqual([]);
  });
});
