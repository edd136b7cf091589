import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { translationKeys } from '../../i18n/languages.ts';
import { contentDirectory } from '../../store/contentFiles.ts';
import { median, type Measure } from './benchTable.ts';
import { browserArguments, testBrowser } from '../tools/chromium.ts';
import { freePort } from '../tools/freePort.ts';

/** As many meetings as a council has in a generation, each in every language. */
const meetings = 300;

/** Seconds that an editor is let wait for the list of them, for one of them, and until it is saved. */
const budgets = { list: 3, entry: 1, save: 2 };

/** How long an editor at least writes, in seconds. The desk reads all content meanwhile. */
const writing = 20;

/** Adds the meetings to a content folder. What stands in their translations is no language. */
function addMeetings(content: string): void {
  const model = readFileSync(join(content, 'meetings/exempel-2026.sv.md'), 'utf8');
  for (let number = 1; number <= meetings; number += 1) {
    const title = `Möte ${String(number).padStart(3, '0')}`;
    const key = join(content, `meetings/mote-${number}`);
    writeFileSync(`${key}.sv.md`, model.replace(/^title: .*$/m, `title: "${title}"`));
    for (const language of translationKeys) {
      const text = `---\ntitle: "[${language} ${number}]"\ndescription: "[x]"\n---\n\n[x]\n`;
      writeFileSync(`${key}.${language}.md`, text);
    }
  }
}

async function until(answers: () => Promise<boolean>): Promise<void> {
  while (!(await answers().catch(() => false))) await new Promise((wait) => setTimeout(wait, 300));
}

/** How long it takes from a click until what it leads to is seen, in seconds. */
async function waited(page: Page, clicked: Locator, shown: string): Promise<number> {
  const started = performance.now();
  await clicked.first().click();
  await page.locator(shown).first().waitFor();
  return (performance.now() - started) / 1000;
}

type Times = Readonly<Record<keyof typeof budgets, number>>;

async function useDesk(page: Page, url: string, title: string): Promise<Times> {
  await page.goto(`${url}/admin/`);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('link', { name: 'Skapa nyhet' }).waitFor();
  const link = (name: string | RegExp): Locator => page.getByRole('link', { name });
  const list = await waited(page, link('Möten och protokoll'), 'a[href*="/meetings/entries/mote-"]');
  const entry = await waited(page, link(/Möte 150/), '.desk-pane input');
  await page.locator('.desk-pane input').first().fill(title);
  await page.waitForTimeout(writing * 1000);
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  const publish = page.getByRole('menuitem', { name: 'Publicera nu' });
  return { list, entry, save: await waited(page, publish, '.Toastify__toast:has-text("Inlägg sparat")') };
}

/**
 * How soon the desk shows a long list and one entry of it, and saves that, under `npm start` on a copy of the content: the median of
 * some times, each in a browser that has seen nothing before.
 */
export async function measureDesk(times: number): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  const content = join(folder, 'content');
  cpSync(contentDirectory(), content, { recursive: true });
  addMeetings(content);
  const port = await freePort(4700);
  const url = `http://localhost:${port}`;
  const site = spawn(process.execPath, ['src/build/start.ts', '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'ignore',
  });
  const browser = await chromium.launch({ ...(await testBrowser()), args: browserArguments });
  try {
    await until(async () => (await fetch(`${url}/admin/`)).ok);
    // The server prepares the desk's packages at the first visit.
    const first = await browser.newPage();
    first.setDefaultTimeout(180_000);
    await useDesk(first, url, 'Möte 150, ändrat');
    await first.close();
    const readings: Times[] = [];
    for (let time = 0; time < times; time += 1) {
      const context = await browser.newContext();
      readings.push(await useDesk(await context.newPage(), url, `Möte 150, ändrat ${time + 1}`));
      await context.close();
    }
    const measure = (name: string, at: keyof Times): Measure => ({
      name: `${name}, median of ${times}`,
      value: median(readings.map((reading) => reading[at])),
      unit: 'seconds',
      budget: budgets[at],
    });
    return [
      measure(`desk: list of ${meetings} meetings in every language`, 'list'),
      measure('desk: one of them', 'entry'),
      measure('desk: saving it', 'save'),
    ];
  } finally {
    await browser.close();
    site.kill();
    rmSync(folder, { recursive: true });
  }
}
