import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/checkContent.ts';
import { parseBody } from '../../../src/checks/content/parseBody.ts';
import { formatFindings } from '../../../src/checks/finding.ts';
import { smallSite } from '../../support/smallSite.ts';

const news = (review: string): string => `---\ntitle: "[nyhet]"\ndescription: "[om]"\n${review}---\n\n[text]\n`;

/** What the check says of a review of the piece of news in Arli, on 1 June 2026. */
const said = (fields: Readonly<Record<string, string>>): string => {
  const review = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
  return formatFindings(
    checkContent(smallSite({ 'news/nyhet-1.arli.md': news(`review:\n${review.join('')}`) }), {
      parseBody,
      today: '2026-06-01',
    }),
  );
};

const signed = { translatedBy: 'oversattare', translatedOn: '2026-04-01' };

describe('who answers for a translation', () => {
  it('is right with a role and a day, for who wrote it and for who read it', () => {
    expect(said(signed)).toBe('');
    expect(said({ ...signed, reviewedBy: 'modersmalstalare', reviewedOn: '2026-06-01' })).toBe('');
  });

  it('is asked for whole', () => {
    expect(said({ ...signed, reviewedBy: 'modersmalstalare' })).toContain(
      'review.reviewedOn: Det står vem men inte när texten granskades.\n  Gör så här: Skriv dagen i fältet "reviewedOn".',
    );
    expect(said({ translatedOn: '2026-04-01' })).toContain(
      'review.translatedBy: Det står när men inte av vem texten skrevs.\n  Gör så här: Skriv rollen i fältet "translatedBy".',
    );
  });

  it('is not ahead of time', () => {
    expect(said({ ...signed, reviewedBy: 'sprakvard', reviewedOn: '2026-06-02' })).toContain(
      'Texten granskades enligt fältet den 2026-06-02, men den dagen har inte varit än.\n  Gör så här: Skriv den dag då det gjordes.',
    );
  });

  it('has not read what was not yet written', () => {
    expect(said({ ...signed, reviewedBy: 'sprakvard', reviewedOn: '2026-03-31' })).toContain(
      'Texten granskades den 2026-03-31, innan den skrevs den 2026-04-01.\n  Gör så här: Rätta dagen. Är texten ändrad efter granskningen: ta bort granskningen.',
    );
  });

  it('is a role, never a name, on a day that exists', () => {
    expect(said({ ...signed, translatedBy: '"Någon"' })).toContain(
      'Skriv ett av: redaktion, oversattare, modersmalstalare, sprakvard.',
    );
    expect(said({ ...signed, translatedOn: '2026-02-30' })).toContain('Skriv datumet som ÅÅÅÅ-MM-DD');
  });
});

describe('a word in the term base', () => {
  const words = (text: string): string =>
    formatFindings(
      checkContent(smallSite({ 'terms/ny.yaml': `swedish: ny\nenglish: new\narli:\n  word: "[ny]"\n${text}` }), {
        parseBody,
      }),
    );

  it('has a source, or someone who answers for it', () => {
    expect(words('')).toContain(
      'Ordet på arli har ingen källa, och ingen svarar för det.\n  Gör så här: Skriv källan, eller i vilken roll ordet är skrivet i fältet "translatedBy".',
    );
    expect(words('  sources:\n    - code: PROV\n')).toBe('');
    expect(words('  review:\n    translatedBy: modersmalstalare\n    translatedOn: 2026-01-01\n')).toBe('');
  });
});

describe('content that is to be published', () => {
  const due = (overrides: Readonly<Record<string, string>>): string[] =>
    checkContent(smallSite(overrides), { parseBody, isDue: true })
      .filter(({ rule }) => rule === 'review' || rule === 'source-note')
      .map(({ rule, file }) => `${rule} ${file}`);
  const file = 'content/news/nyhet-1.arli.md';
  const of = (path: string): string[] => due({ 'news/nyhet-1.arli.md': path }).filter((found) => found.endsWith(file));

  it('says in which role each translation is made, and which Swedish it follows', () => {
    const review = 'review:\n  translatedBy: oversattare\n  translatedOn: 2026-04-01\n';
    const source = `source:\n${['title', 'description', 'body'].map((name) => `  ${name}: 0123456789ab\n`).join('')}`;
    expect(of(news(""))).toEqual([`source-note ${file}`, `review ${file}`]);
    expect(of(news(review))).toEqual([`source-note ${file}`]);
    expect(of(news(review + source))).toEqual([]);
  });

  it('has no request left to meet', () => {
    const swedish = smallSite().find(({ path }) => path === 'news/nyhet-1.sv.md')?.text ?? '';
    const asking = swedish.replace('\n---\n', '\nsameMeaning: true\n---\n');
    expect(due({ 'news/nyhet-1.sv.md': asking })).toContain('source-note content/news/nyhet-1.sv.md');
  });
});
