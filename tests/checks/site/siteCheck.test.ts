import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { runSiteCheck } from '../../../src/build/siteCheck.ts';
import { varietyKeys } from '../../../src/i18n/languages.ts';
import { builtFiles, type Overrides } from '../../support/builtSite.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { writeFiles } from '../../support/writeFiles.ts';
import { smallSite } from '../../support/smallSite.ts';

afterEach(() => vi.restoreAllMocks());

/** What the built pages in the varieties say, as if someone had written it there. */
const inVarieties = varietyKeys.map((key) => ({
  path: `news/nyhet-1.${key}.md`,
  text: `---\ntitle: "Start ${key}"\ndescription: "Om Start ${key}"\n---\n${['Till innehållet', 'Språk', 'Ring', 'Till början', 'Upplysning', 'Texttelefoni.se'].join('\n\n')}\n`,
}));

/** Writes a built site and its content into a folder, checks it, and gives what was printed. */
async function check(overrides: Overrides): Promise<{ readonly count: number; readonly printed: string }> {
  const folder = temporaryFolder();
  const decoder = new TextDecoder();
  const built = [...builtFiles(overrides)].map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }));
  writeFiles(join(folder, 'dist'), built);
  const meeting = smallSite().find(({ path }) => path.startsWith('meetings/'))?.text ?? '';
  const text = meeting.replace('Om mötet', 'Möte').replace('date:', 'example: true\ndate:');
  const settings = smallSite().filter(({ path }) => path.startsWith('settings/'));
  writeFiles(join(folder, 'content'), [
    ...settings,
    ...inVarieties,
    { path: 'meetings/exempel.sv.md', text },
  ]);
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'));
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  const findings = await runSiteCheck(join(folder, 'dist'));
  vi.unstubAllEnvs();
  return { count: findings.length, printed };
}

it('reads a built site, knows its examples from the content, and says that nothing is wrong', async () => {
  expect(await check({})).toEqual({ count: 0, printed: 'Den byggda webbplatsen: inga fel.\n' });
});

it('prints what is wrong, with the file in its folder', async () => {
  const { count, printed } = await check({ 'data/meetings.json': '["/protokoll/exempel/"]' });
  expect(count).toBe(1);
  expect(printed).toBe(`Filen nämner exemplet /protokoll/exempel/.
  Gör så här: Lämna exempel utanför.
  Regel: Påhittat innehåll sprids inte.
  dist/data/meetings.json, rad 1

Den byggda webbplatsen: 1 fel, 1 slags.
`);
});
