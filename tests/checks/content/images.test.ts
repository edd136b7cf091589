import { describe, expect, it } from 'vitest';
import { findingsIn, findingsInPage } from '../../support/findingsIn.ts';

const found = (line: number, cause: string, mend: string): string => `rad ${line}: ${cause}\n  Gör så här: ${mend}`;

describe('a picture', () => {
  it.each(['![](/media/bild.jpg)', '![ ](/media/bild.jpg)', '![][a]\n\n[a]: /media/bild.jpg'])(
    'has a text for those who do not see it, unlike %s',
    (text) => {
      expect(findingsInPage(text)).toContain(
        found(
          5,
          'Bilden saknar en text för den som inte ser den.',
          'Skriv inom hakparenteserna vad bilden visar: ![vad bilden visar](/media/bild.jpg).',
        ),
      );
    },
  );

  it.each(['../../src/model/phone.ts', 'https://example.com/bild.jpg', '/media/../bild.jpg', '/media/%zz.jpg'])(
    'is a file under /media/, unlike %s',
    (address) => {
      expect(findingsInPage(`![En bild](${address})`)).toBe(
        found(
          5,
          `Bildens adress "${address}" leder inte till en fil under /media/.`,
          'Ladda upp bilden och skriv dess adress, till exempel /media/bild.jpg. Filnamnet får bara ha a–z, 0–9, punkt, _ och -.',
        ),
      );
    },
  );
});

describe('a file that a text uses', () => {
  const uploaded = new Set(['/media/bild.jpg']);
  const page = (text: string): Record<string, string> => ({
    'pages/om.sv.mdx': `---\ntitle: "A"\ndescription: "B."\n---\n${text}`,
  });

  it('is uploaded', () => {
    expect(findingsIn(page('![En bild](/media/bild.jpg)'), uploaded)).toBe('');
  });

  it('is reported when it is not uploaded', () => {
    expect(findingsIn(page('![En bild](/media/Bild.jpg) [En plan](/media/plan.pdf)'), uploaded)).toBe(
      `content/pages/om.sv.mdx
rad 5: Filen /media/Bild.jpg finns inte.
  Gör så här: Ladda upp filen, eller rätta adressen. Stora och små bokstäver ska stämma.
rad 5: Filen /media/plan.pdf finns inte.
  Gör så här: Ladda upp filen, eller rätta adressen. Stora och små bokstäver ska stämma.

2 fel i 1 fil.
`,
    );
  });

  it('is reported also when a field names it', () => {
    const greeting = 'recording:\n  audio: /media/halsning.mp3\n  transcript: "Hej."\n';
    const text = `---\ntitle: "A"\ndescription: "B."\norder: 1\nlastChecked: 2026-01-01\n${greeting}---\n`;
    expect(findingsIn({ 'bridge-builders/ny.sv.md': text }, uploaded)).toContain(
      'rad 7, fält recording.audio: Filen /media/halsning.mp3 finns inte.',
    );
  });

  it('is not asked for when it is not known what is uploaded', () => {
    expect(findingsIn(page('![En bild](/media/bild.jpg)'))).toBe('');
  });
});
