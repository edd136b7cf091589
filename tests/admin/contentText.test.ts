import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, writeText } from '../../admin/saving/contentText.ts';
import { contentType } from '../../src/model/contentTypes.ts';
import { parseFileName } from '../../src/model/fileName.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';

const before = `---
# Bara ett exempel
title: "Rubrik"
date: 2026-11-22
needs: [akut, trygghet]
sources:
  - title: "En källa: bok"
  - title: "En annan"
    url: https://exempel.se/
---

* ett
* två
`;

const { data, body } = readText(before, 'md');

describe('the text of a content file', () => {
  const files = readContentFiles('content').flatMap((file) => {
    const name = parseFileName(file.path);
    return 'cause' in name || file.text.trim() === ''
      ? []
      : [{ ...file, extension: contentType(name.type).extension }];
  });

  it('is written as it stands when nothing has changed, for every file there is', () => {
    const rewritten = files.filter(
      ({ text, extension }) => writeText(readText(text, extension), extension, text) !== text,
    );
    expect(files.length).toBeGreaterThan(300);
    expect(rewritten.map(({ path }) => path)).toEqual([]);
  });

  it('changes where a value changes, and nowhere else', () => {
    const changed = { ...data, title: 'Ny: rubrik', date: '2026-12-01' };
    const text = writeText({ data: changed, body }, 'md', before);
    expect(text).toBe(before.replace('"Rubrik"', '"Ny: rubrik"').replace('2026-11-22', '2026-12-01'));
  });

  it('keeps the rows of a list as they are when one is put before them', () => {
    const [first, second] = data['sources'] as object[];
    const text = writeText(
      { data: { ...data, sources: [{ title: 'Ny' }, first, second] }, body },
      'md',
      before,
    );
    expect(text).toBe(before.replace('sources:\n', 'sources:\n  - title: "Ny"\n'));
  });

  it('puts a new field after the one that it follows, and takes away one that is gone', () => {
    const { needs, ...rest } = data;
    expect(needs).toBeDefined();
    const { title, ...others } = rest;
    const text = writeText({ data: { title, description: 'Kort', ...others }, body }, 'md', before);
    expect(text).toBe(before.replace('"Rubrik"\n', '"Rubrik"\ndescription: Kort\n').replace(/needs.*\n/, ''));
  });

  it('is tidy when it is new: plain dates, numbers in quotes where they are text, one blank line before the body', () => {
    const text = writeText(
      { data: { title: 'Ny', date: '2026-11-22', phone: '112' }, body: '\n\nHej\n\n' },
      'md',
    );
    expect(text).toBe('---\ntitle: Ny\ndate: 2026-11-22\nphone: "112"\n---\n\nHej\n');
  });

  it('is read with no fields when blank, and not at all when broken', () => {
    expect(readText(' \n', 'md')).toEqual({ data: {}, body: '' });
    expect(() => readText('utan fält', 'md')).toThrow();
    expect(() => readText('---\na: [\n---\n', 'md')).toThrow();
  });

  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.string({ unit: 'binary' }));
  const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/);
  const row = fc.dictionary(name, value, { noNullPrototype: true, minKeys: 1 });
  const group = fc.dictionary(name, fc.oneof(value, row, fc.array(row, { minLength: 1 })), {
    noNullPrototype: true,
  });

  it('holds whatever was written, over whatever stood there before', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const text = writeText({ data: first, body: '' }, 'md');
        expect(readText(text, 'md').data).toEqual(first);
        expect(readText(writeText({ data: second, body: 'Hej' }, 'md', text), 'md')).toEqual({
          data: second,
          body: 'Hej',
        });
      }),
    );
  });
});
