import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { contentType } from '../../src/model/contentTypes.ts';
import { readEntry } from '../../src/model/readEntry.ts';
import { outdatedTranslations } from '../../src/store/outdatedTranslations.ts';
import { stampTranslations, type StampOptions } from '../../src/store/stampTranslations.ts';
import { withFields } from '../../src/store/withFields.ts';
import { smallSite } from '../support/smallSite.ts';

const page = 'pages/start.lattlast.mdx';
const textOf = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';
const stamped = (overrides: Parameters<typeof smallSite>[0] = {}, options: StampOptions = {}) => {
  const files = smallSite(overrides);
  const texts = Object.fromEntries(stampTranslations(files, options).map(({ path, text }) => [path, text]));
  const outdated = outdatedTranslations(
    files.map((file) => ({ ...file, text: texts[file.path] ?? file.text })),
  );
  return { texts, outdated: outdated.map(({ path }) => path) };
};
const once = (path: string): string => stamped().texts[path] ?? '';

describe('stamping translations', () => {
  it('notes in each translation which Swedish it was made from, and changes nothing else', () => {
    const translations = Object.keys(stamped().texts).filter((path) => !path.startsWith('terms/'));
    expect(translations).toEqual(['bridge-builders/skola.lattlast.md', page]);
    expect(once(page)).toMatch(
      /^---\ntitle: "Start på lättläst"\ndescription: "Om starten på lättläst\."\nsource:\n {2}title: [0-9a-f]{12}\n {2}description: [0-9a-f]{12}\n {2}body: [0-9a-f]{12}\n---\n\nKort text\.\n$/,
    );
  });

  it('changes nothing the second time', () => {
    expect(stamped({ [page]: once(page) }).texts).not.toHaveProperty([page]);
  });

  it('keeps comments, quotes, lists and line breaks as an editor wrote them', () => {
    const odd =
      '---\r\n# Skriven för hand\r\ntitle: Start   # så\r\ndescription: >-\r\n  Om\r\n  starten.\r\n---\r\nKort   text.\r\n\r\n';
    const text = stamped({ [page]: odd }).texts[page] ?? '';
    expect(text.replace(/source:\r\n(?: {2}\w+: \w+\r\n)+/, '')).toBe(odd);
    expect(text).toMatch(/starten\.\r\nsource:\r\n {2}title: \w{12}\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('lets a translation that is older than the Swedish go on saying so', () => {
    const swedish = textOf('pages/start.sv.mdx').replace('Läs om', 'Läs mera om');
    const result = stamped({ [page]: once(page), 'pages/start.sv.mdx': swedish });
    expect(result.texts).not.toHaveProperty([page]);
    expect(result.outdated).toEqual([page]);
  });

  it('notes anew what someone says they have read', () => {
    const swedish = textOf('pages/start.sv.mdx').replace('Läs om', 'Läs mera om');
    const changed = { [page]: once(page), 'pages/start.sv.mdx': swedish };
    const result = stamped(changed, { renewed: new Map([[page, 'all']]) });
    expect(result.outdated).toEqual([]);
    expect(result.texts[page]).not.toBe(once(page));
    expect(result.texts[page]?.replace(/body: \w+/, '')).toBe(once(page).replace(/body: \w+/, ''));
  });

  it('leaves Swedish, blank and broken files and translations of nothing alone', () => {
    const odd = {
      'pages/om.arli.mdx': ' \n',
      'pages/sok.arli.mdx': '---\ntitel: fel\n---\n',
      'news/borta.arli.md': '---\ntitle: "A"\ndescription: "B"\n---\nC\n',
    };
    expect(Object.keys(stamped(odd).texts)).toEqual(Object.keys(stamped().texts));
  });

  it('notes it in a file of strings too', () => {
    const strings = 'interface/strings.arli.yaml';
    const text = stamped({ [strings]: 'nav:\n  start: "arli:start"\n' }).texts[strings];
    expect(text).toMatch(/^nav:\n {2}start: "arli:start"\nsource:\n {2}nav\.start: \w{12}\n$/);
  });

  it('notes for each word of a term which Swedish word it was given for, and changes nothing else', () => {
    const term = 'terms/sprak.yaml';
    const text = stamped().texts[term] ?? '';
    expect(text).toMatch(/\n {2}source: [0-9a-f]{12}\n$/);
    expect(parse(text.replace(/ {2}source: \w+\n$/, ''))).toEqual(parse(textOf(term)));
    expect(stamped({ [term]: text }).texts).not.toHaveProperty([term]);
  });

  it('adds a note for a new text and takes one away with its text, and keeps the others', () => {
    const without = once(page).replace(/ {2}title: \w+\n/, '');
    const added = once(page).replace('source:\n', 'source:\n  heading: 123456789abc\n');
    expect(stamped({ [page]: without }).texts[page]).toBe(once(page));
    expect(stamped({ [page]: added }).texts[page]).toBe(once(page));
  });

  it('meets the request to call a change minor by what the file was before it', () => {
    const swedishPath = 'pages/start.sv.mdx';
    const changed = textOf(swedishPath)
      .replace('Sidan start', 'Startsidan')
      .replace('\n---\n', '\nsameMeaning: true\n---\n');
    const overrides = { [page]: once(page), [swedishPath]: changed };
    const result = stamped(overrides, {
      before: (path) => (path === swedishPath ? textOf(path) : undefined),
    });
    expect(result.outdated).toEqual([]);
    expect(result.texts[swedishPath]).not.toContain('sameMeaning');
    expect(stamped(overrides).outdated).toEqual([page]);
  });

  it('gives a file that reads the same as before, with the note, whatever it says', () => {
    const type = contentType('news');
    const hashes = { title: '123456789012', body: '1234567890e1' };
    const line = fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(line, line, fc.string(), fc.boolean(), (title, description, body, again) => {
        const text = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n${body}`;
        const before = readEntry(type, 'arli', text);
        fc.pre('entry' in before);
        const first = withFields(type, text, { source: { title: 'ffffffffffff' } });
        const after = readEntry(type, 'arli', withFields(type, again ? first : text, { source: hashes }));
        expect(after).toMatchObject({
          entry: { data: { ...before.entry.data, source: hashes }, body: before.entry.body },
        });
      }),
    );
  });

  it('takes a field away and leaves the rest as it was', () => {
    const type = contentType('news');
    const text = '---\ntitle: "A"\nsameMeaning: true\ndescription: "B"\n---\nC\n';
    expect(withFields(type, text, { sameMeaning: undefined })).toBe(text.replace('sameMeaning: true\n', ''));
    expect(withFields(type, text, { review: undefined })).toBe(text);
  });
});
