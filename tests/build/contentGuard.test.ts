import { describe, expect, it } from 'vitest';
import { guarded } from '../../src/build/site/contentGuard.ts';

const fields = '---\ntitle: "A"\ndescription: "B."\n---\n';
const guard = (text: string, path = 'pages/om.sv.mdx'): ReturnType<typeof guarded> => guarded({ path, text });

describe('what Astro may compile of a page', () => {
  it('is its text on the lines where it stands, and none of its fields', () => {
    expect(guard(`${fields}Text.\n`)).toEqual({ source: '---\n\n\n---\nText.\n\n' });
  });

  it('is its text even when that begins with what looks like fields', () => {
    expect(guard(`${fields}\n---\nlayout: ./evil.ts\n---\n`)).toEqual({
      source: '---\n\n\n---\n\n---\nlayout: ./evil.ts\n---\n\n',
    });
  });

  it.each([
    ['code', 'import fs from "node:fs"\n'],
    ['an expression', '{process.env.X}\n'],
    ['a script', '<script>alert(1)</script>\n'],
    ['a link that runs code', '[x y](javascript:alert(1))\n'],
    ['a picture that Astro would import', '![En bild](../../src/model/phone.ts)\n'],
    ['a text that cannot be parsed', '<Note>\n'],
  ])('is nothing when the text holds %s', (_, text) => {
    expect(guard(fields + text)).toMatchObject({ problems: [{ line: 5 }] });
  });

  it('is nothing when a field is wrong, such as a layout of its own', () => {
    expect(guard('---\ntitle: "A"\ndescription: "B."\nlayout: ./evil.ts\n---\n')).toMatchObject({
      problems: [{ line: 4, field: 'layout' }],
    });
  });

  it('is nothing for a file outside the content', () => {
    expect(guard(fields, '../src/evil.mdx')).toMatchObject({ problems: [{ line: 1 }] });
  });
});
