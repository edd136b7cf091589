import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/checkContent.ts';
import type { ParseBody } from '../../../src/checks/content/content.ts';
import { parseBody } from '../../../src/checks/content/parseBody.ts';
import { parseInBrowser } from '../../../src/checks/content/parseInBrowser.ts';
import { typeNames, contentType } from '../../../src/model/contentTypes.ts';
import { findingsInPage } from '../../support/findingsIn.ts';

const mend = (found: string): string => found.slice(found.indexOf('Gör så här: ') + 'Gör så här: '.length);

/** What people paste and mistype, and what would be code. */
const hostile = fc.constantFrom(
  '{', '}', '<', '>', '</', '/>', '<3', '<!--', '-->', '<!-- hej -->', '{/* x */}', '<Note>', '</Note>', '<Step name="a"',
  '<ContactCard id={1} />', '<script>', 'import x from "y"', 'export const a = 1', '```', '~~~', '`', '[', '](', '![](', '[x](lang:',
  '[^1]', '|', '|---|', '# ', '#### ', '---', '\n', '\n\n', '    ', '\t', '&lt;', '&#0;', '\\', '"', "'", ': ', '- ', '* ', '> ',
  '\u0000', '\uFFFD', '\u202E', '\uD800', '\u200B', 'Anna Exempelsson', '031-390 06 01', 'a@b.example', 'x'.repeat(300),
);

const text = fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 14 }).map((parts) => parts.join(''));

describe('whatever an editor writes', () => {
  const paths = typeNames.map((type) => {
    const { languages, extension } = contentType(type);
    return languages === 'file' ? `${type}/ny.sv.${extension}` : `${type}/${type}.${extension}`;
  });
  const heads = ['', 'title: "A"\ndescription: "B."\n', 'title: "A"\ndescription: "B."\ndate: 2026-01-01\n'];

  it.each<[string, ParseBody]>([
    ['in the build', parseBody],
    ['in the desk', parseInBrowser],
  ])('is read, or refused in Swedish with how to mend it, and never breaks the check %s', (_, parse) => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...heads), text, text, (path, head, field, body) => {
        const written = `---\n${head}${field === '' ? '' : `place: ${field}\n`}---\n${body}`;
        for (const { cause, mend } of checkContent([{ path, text: written }], { parseBody: parse })) {
          expect(cause).toMatch(/\S/);
          expect(mend).toMatch(/^\p{Lu}.*[.”]$/su);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what an editor reads who has written what would be code', () => {
  it.each([
    ['Text { kod }.', 'Texten innehåller kod inom klamrar', 'Ta bort klamrarna.'],
    ['Vi {är', 'klamrar', 'Ta bort klamrarna.'],
    ['Fem <3 sex.', 'Tecknet < läses som början på ett block.', 'Skriv \\< i stället för <.'],
    ['Text <!-- hej --> text.', 'Tecknet < läses som början på ett block.', 'Skriv \\< i stället för <.'],
    ['<Note>\n\nText.', 'Blocket <Note> stängs aldrig.', 'Skriv </Note> på en egen rad'],
    ['Text.\n\n</Note>', 'Blocket <Note> stängs utan att ha öppnats.', 'Skriv <Note> på en egen rad'],
    ['<b>Fet</b>', 'Texten innehåller <b>, som inte är ett av blocken.', 'Ta bort det.'],
    ['import x from "y"', 'Raden börjar med import eller export', 'Ta bort raden'],
    ['{/* en kommentar */}', 'klamrar', 'Ta bort klamrarna.'],
  ])('says what and how for %s', (body, cause, how) => {
    const found = findingsInPage(body);
    expect(found).toContain(cause);
    expect(mend(found).startsWith(how)).toBe(true);
    expect(found).not.toMatch(/mdx|jsx|acorn|parse|expression/i);
  });
});
