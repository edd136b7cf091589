import { expect, it } from 'vitest';
import { checkSite } from '../../../src/checks/site/checkSite.ts';
import { formatSiteFindings } from '../../../src/checks/site/report.ts';
import { builtFiles, changed, examples } from '../../support/builtSite.ts';

it('finds nothing wrong with a good site', async () => {
  expect(formatSiteFindings(await checkSite(builtFiles(), { examples }))).toBe(
    'Den byggda webbplatsen: inga fel.\n',
  );
});

it('finds what is wrong on a page and in the site, sorted by file', async () => {
  const overrides = {
    ...changed('stod/index.html', ['<footer><p>Texttelefoni.se</p></footer>', '']),
    ...changed('arli/index.html', [
      '<link rel="canonical"',
      '<meta name="robots" content="noindex"><link rel="canonical"',
    ]),
    'data/meetings.json': '["/protokoll/exempel/"]',
  };
  const findings = await checkSite(builtFiles(overrides), { examples, directory: 'ut' });
  expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'fallback ut/arli/index.html',
    'example ut/data/meetings.json',
    'landmarks ut/stod/index.html',
    'help ut/stod/index.html',
  ]);
});

it('says the same fault on many pages once', () => {
  const finding = {
    rule: 'landmarks' as const,
    line: 7,
    cause: 'Sidan har 0 <footer>.',
    mend: 'Låt sidan ha en enda <footer>.',
  };
  const findings = ['a', 'b', 'c', 'd', 'e'].map((file) => ({ ...finding, file }));
  expect(formatSiteFindings([...findings, { ...finding, file: 'a', cause: 'Något annat.' }])).toBe(
    `Sidan har 0 <footer>.
  Gör så här: Låt sidan ha en enda <footer>.
  Regel: Den som använder hjälpmedel hittar sidans delar (WCAG 1.3.1).
  a, rad 7
  b, rad 7
  c, rad 7
  och på 2 ställen till

Något annat.
  Gör så här: Låt sidan ha en enda <footer>.
  Regel: Den som använder hjälpmedel hittar sidans delar (WCAG 1.3.1).
  a, rad 7

Den byggda webbplatsen: 6 fel, 2 slags.
`,
  );
});
