import { chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSite } from './tools/runningSite.ts';
import { editorGuides } from '../model/editorGuides.ts';
import { browserArguments, testBrowser } from './tools/chromium.ts';
import { doInDesk } from './desk/doInDesk.ts';
import { helpPictureFolder } from './desk/helpPicture.ts';
import { webp } from './desk/webp.ts';

/*
 * `npm run help:pictures`: does in a running desk, on a copy of the content, what the editors' help says, and takes its
 * pictures. A step that no longer works stops it, with the step's text.
 */

const site = await startSite();
try {
  const browser = await chromium.launch({ ...(await testBrowser()), args: browserArguments });
  mkdirSync(helpPictureFolder, { recursive: true });
  for (const { key, steps } of editorGuides) {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, locale: 'sv-SE' });
    for (const { text, actions = [], picture } of steps) {
      try {
        for (const action of actions) await doInDesk(page, site.url, action);
      } catch (error) {
        throw new Error(`Steget går inte att göra i redaktionen (${key}): ${text}`, { cause: error });
      }
      if (!picture) continue;
      await page.mouse.move(0, 0);
      const image = await webp(browser, await page.screenshot({ animations: 'disabled' }));
      writeFileSync(join(helpPictureFolder, `${picture.name}.webp`), image);
      console.log(`${picture.name}.webp  ${Math.ceil(image.length / 1000)} kB`);
    }
    await page.close();
  }
  await browser.close();
} finally {
  await site.stop();
}
