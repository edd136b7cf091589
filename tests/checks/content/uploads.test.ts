import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/checkContent.ts';
import { parseBody } from '../../../src/checks/content/parseBody.ts';
import { formatFindings } from '../../../src/checks/finding.ts';
import { uploadFault } from '../../../src/model/uploadLimits.ts';
import { uploadedBytes } from '../../../src/store/uploads.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { smallSite } from '../../support/smallSite.ts';

const findings = (mediaBytes: ReadonlyMap<string, number>): string =>
  formatFindings(checkContent(smallSite(), { parseBody, mediaBytes }));

describe('an uploaded file', () => {
  it('may be as large as its kind allows', () => {
    const largest = new Map([
      ['/media/bild.JPG', 2_000_000],
      ['/media/rost.mp3', 10_000_000],
      ['/media/protokoll.pdf', 10_000_000],
    ]);
    expect(findings(largest)).toBe('');
  });

  it('that is larger is named, with the limit and how to make it smaller', () => {
    expect(findings(new Map([['/media/bild.jpg', 20_000_000]]))).toBe(`public/media/bild.jpg
rad 1: Filen bild.jpg är 20,0\u00A0MB. En bild får vara högst 2 MB, för läsaren kan ha dyr surf.
  Gör så här: Gör bilden mindre, till exempel högst 1600 bildpunkter bred, och spara den som JPG eller WebP.

1 fel i 1 fil.
`);
  });

  it.each(['bild.svg', 'sida.html', 'film.mp4', 'text.docx', 'utan-andelse', 'bild.jpg.exe'])(
    'of a kind that the site does not take is refused: %s',
    (name) => {
      expect(uploadFault(name, 1)?.cause).toBe(
        `Filen ${name} är inte en bild, ett ljud eller ett dokument av en sort som webbplatsen tar emot.`,
      );
    },
  );

  it('is weighed where it lies, and hidden files are not the editors’', () => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'media'));
    writeFileSync(join(directory, 'media/bild.jpg'), 'abc');
    writeFileSync(join(directory, 'media/.gitkeep'), '');
    expect([...uploadedBytes(directory)]).toEqual([['/media/bild.jpg', 3]]);
  });
});
