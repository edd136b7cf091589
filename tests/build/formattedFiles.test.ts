import { expect, it } from 'vitest';
import { formattedFiles } from '../../src/build/tools/formattedFiles.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';

const page = (body: string) => ({ path: 'pages/om.sv.mdx', text: `---\ntitle: Om\n---\n${body}` });

it('writes the texts of files in the house form and leaves their fields alone', () => {
  const text = '---\ntitle:   "Om"\n---\n- ett\n- två {x\\}\n';
  expect(formattedFiles([{ path: 'news/ny.sv.md', text }])).toEqual([
    { path: 'news/ny.sv.md', text: '---\ntitle:   "Om"\n---\n\n* ett\n* två \\{x}\n' },
  ]);
  expect(formattedFiles([page('\n* ett\n'), { path: 'news/tom.arli.md', text: '\n' }])).toEqual([]);
});

it('leaves a text alone that a person has to mend first', () => {
  const faulty = ['- a {b}', '- a <3', '<Note>\n\n- a', '- a[^1]\n\n[^1]: b', '- a\n\n---\n\nb'];
  expect(formattedFiles(faulty.map(page))).toEqual([]);
});

it('has nothing to do in the site’s own content', () => {
  expect(formattedFiles(readContentFiles('content')).map(({ path }) => path)).toEqual([]);
});
