import { silentOpus } from '../support/silence.ts';
import { expect, test } from './test.ts';

/*
 * No content is delivered with a recording, so a player stands in a real page, as `components/Player.astro` writes it;
 * a test of the built pages holds that all are written so.
 */

test('a recording is got when it is played and not before, and the page lets it through', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('**/media/**', (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'audio/ogg; codecs=opus', body: Buffer.from(silentOpus(0.2)) });
  });
  await page.route('/stod/', async (route) => {
    const response = await route.fetch();
    const player = '<audio controls preload="none" src="/media/prov.opus"></audio>';
    const body = (await response.text()).replace('</h1>', `</h1>${player}`);
    await route.fulfill({ response, body });
  });
  await page.goto('/stod/', { waitUntil: 'networkidle' });
  const player = page.locator('audio');
  await player.scrollIntoViewIfNeeded();
  await expect(player).toBeVisible();
  expect(asked).toEqual([]);
  const ended = player.evaluate(
    (audio: HTMLAudioElement) =>
      new Promise((resolve, reject) => {
        audio.onended = () => resolve(audio.duration);
        audio.play().catch(reject);
      }),
  );
  expect(await ended).toBeCloseTo(0.2, 1);
  expect(new Set(asked)).toEqual(new Set(['/media/prov.opus']));
});

test('on paper a folded transcript is unfolded, and there is no player', async ({ page }) => {
  await page.route('/stod/', async (route) => {
    const response = await route.fetch();
    const recording =
      '<audio controls preload="none" src="/media/prov.opus"></audio><details><summary>Text</summary><p>Det som sägs.</p></details>';
    const body = (await response.text()).replace('</h1>', `</h1>${recording}`);
    await route.fulfill({ response, body });
  });
  await page.goto('/stod/');
  const said = page.getByText('Det som sägs.');
  const player = page.locator('audio');
  const shown = (): Promise<boolean[]> =>
    Promise.all([said, player].map((part) => part.evaluate((element) => element.checkVisibility())));
  expect(await shown()).toEqual([false, true]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual([true, false]);
});
