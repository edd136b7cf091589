import { gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

const heading = (page: Page): Locator => page.locator('#antal');
const hits = (page: Page): Locator => page.locator('#lista h3 a');
const hrefs = (page: Page): Promise<string[]> =>
  hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Asks on the search page that is open. The heading has focus when the answer is there. */
async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('searchbox').press('Enter');
  await expect(heading(page)).toBeFocused({ timeout: 30_000 });
}

/** What the page's live regions say, one after the other, from now on. */
const hear = (page: Page): Promise<() => Promise<string[]>> =>
  page
    .evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const region of document.querySelectorAll('[role="status"]'))
        new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
    })
    .then(() => () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0)));

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (wcag) => {
      const { run } = (globalThis as unknown as { axe: { run: typeof axe.run } }).axe;
      return (await run(document, { runOnly: wcag, resultTypes: ['violations'] })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  );
};

const failed = /Sökningen gick inte att hämta/;
const none = /Inga träffar/;
const some = /^\d+ träff/;

test.describe('search', () => {
  let errors: string[];
  test.beforeEach(({ page }) => {
    errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
  });

  test('finds the bridge-builders and opens them, without an error in the browser', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'brobyggare');
    await expect(heading(page)).toHaveText(some);
    await page.locator('#lista a[href="/brobyggare/"]').click();
    await expect(page).toHaveURL('/brobyggare/');
    await expect(page.locator('h1')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('finds a word of the Arli glossary, under its language', async ({ page }) => {
    await page.goto('/arli/ordlista/');
    await page.locator('.letters a').first().click();
    const glossary = new URL(page.url()).pathname;
    const word = await page.locator('main dd strong:not(:has([lang]))').first().innerText();
    await page.goto('/arli/sok/');
    await ask(page, word);
    const hit = page.locator(`#lista li:has(a[lang="rmn"][href^="${glossary}"])`);
    await expect(hit).toBeVisible();
    await expect(hit.locator('mark[lang="rmn"], p[lang="rmn"] mark:not([lang])').first()).toBeVisible();
  });

  test('finds no page that only stands in for a missing translation', async ({ page }) => {
    await page.goto('/arli/rattigheter/');
    const title = await page.locator('h1').innerText();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await page.goto('/sok/');
    await ask(page, title);
    const found = await hrefs(page);
    expect(found).toContain('/rattigheter/');
    for (const href of found)
      expect(await (await page.request.get(href)).text()).not.toContain('name="robots"');
  });

  test('keeps the reader’s language, and marks the title that is in another', async ({ page }) => {
    await page.goto('/rattigheter/');
    const title = await page.locator('h1').innerText();
    await page.goto('/arli/sok/');
    await ask(page, title);
    await expect(page.locator('#lista a[href="/arli/rattigheter/"]')).toHaveAttribute('lang', 'sv');
  });

  test('is never a dead end: where nothing is found there is someone to ring, and all pages', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/sok/');
    await ask(page, 'xqzvwj');
    await expect(heading(page)).toHaveText(none);
    await expect(hits(page)).toHaveCount(0);
    await expect(page.locator('#traffar').getByRole('link', { name: /^Ring Borås Stad/ })).toBeVisible();
    await expect(page.locator('#urval')).toBeHidden();
    expect(await violations(page)).toEqual([]);
    await page.locator('main').getByRole('link', { name: 'A–Ö' }).click();
    await expect(page).toHaveURL('/a-o/');
    expect(errors).toEqual([]);
  });

  test('has a contact’s number in the hit, ready to ring', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'polisen');
    const hit = page.locator('#lista li:has(a[href="/kontakter/polisen/"])');
    await expect(hit.getByRole('link', { name: 'Ring 114 14' })).toHaveAttribute('href', 'tel:11414');
  });

  test('says of a number in a hit whom to ask for, and that nobody has confirmed it', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'sociala jouren');
    const hit = page.locator('#lista li:has(a[href="/kontakter/kontakt-kvallar-och-helger/"])');
    await expect(hit.getByRole('link', { name: 'Ring 112' })).toBeVisible();
    await expect(hit).toContainText('Be att få tala med: sociala jouren i Borås. Numret är inte bekräftat.');
    await ask(page, 'migrationsverket');
    await expect(page.locator('#lista li').first()).toContainText('Numret är inte bekräftat.');
  });

  test('shows nothing of an example as if it were real', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'protokoll 2026');
    const hit = page.locator('#lista li:has(a[href="/protokoll/"])');
    await expect(hit).toContainText('Mötet som visas här är ett exempel.');
    await expect(page.locator('#lista')).not.toContainText('Protokollet är justerat');
  });

  test('leaves nothing of the question behind where someone may be in danger', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'misshandel');
    expect(await page.evaluate((): unknown => history.state)).toBeNull();
    await page.locator('#lista a[href="/kontakter/samtal-dygnet-runt/"]').click();
    await expect(page).toHaveURL('/kontakter/samtal-dygnet-runt/');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(page.locator('#traffar')).toBeHidden();
    await ask(page, 'misshandel');
    // As a browser does that keeps the page in memory: what it shows when it comes back is what is left here.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(page.locator('#traffar')).toBeHidden();
    await expect(hits(page)).toHaveCount(0);
    await ask(page, 'skola');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(heading(page)).toHaveText(some);
    expect(errors).toEqual([]);
  });

  test('has the answer at the top of a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/sok/');
    await ask(page, 'bostad');
    await expect.poll(async () => (await heading(page).boundingBox())?.y).toBeLessThan(40);
    await expect(heading(page)).toBeInViewport({ ratio: 1 });
    await expect(hits(page).nth(1)).toBeInViewport({ ratio: 1 });
  });

  test('prints what was asked, and of the choices only those that were made', async ({ page }) => {
    await page.goto('/sok/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await ask(page, 'nationaldagen');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.locator('#urval')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#urval summary').click();
    await page.getByLabel('Del av webbplatsen').selectOption({ index: 1 });
    await hits(page).first().click();
    await page.goBack();
    await expect(hits(page).first()).toBeFocused();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Del av webbplatsen')).toBeVisible();
    await expect(
      page.locator('#urval :is(summary, select:not(#urval-kind))').filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.getByText(/^Visar \d+ av \d+\.$/)).toBeVisible();
  });

  test('says what it took a misspelt word for, with the number of hits, and marks it', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'utbilldning');
    await expect(heading(page)).toHaveAccessibleDescription('Visar träffar för: utbildning');
    await expect(page.locator('#lista mark').first()).toHaveText(/utbildning/i);
    await ask(page, 'utbildning');
    await expect(heading(page)).toHaveAccessibleDescription('');
  });

  test('says of a hit that it comes through another language', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'sastipe');
    await expect(page.locator('#lista li:has(a[href="/strategi/halsa/"]) small')).toHaveText(
      'På ett annat språk: hälsa',
    );
  });

  test('says the number of hits once, when it has been asked, and nothing while a person types', async ({
    page,
  }) => {
    await page.goto('/sok/');
    const heard = await hear(page);
    await page.getByRole('searchbox').pressSequentially('skola');
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    expect((await heard()).filter((text) => text !== '')).toEqual(['Söker …']);
  });

  test('lets hits be narrowed to what has some, from the keyboard alone, and keeps it for the way back', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/sok/');
    await ask(page, 'nationaldagen');
    const all = await hrefs(page);
    await expect(page.locator('#urval fieldset')).toBeHidden();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const kind = page.getByLabel('Del av webbplatsen');
    await expect(kind).toBeVisible();
    await expect(kind.locator('option').nth(1)).toHaveText(/\d/);
    const offered = await kind.locator('option').allTextContents();
    expect(offered.map((text) => text.replace(/.* \([1-9]\d*\)$/, ''))).toEqual([
      'Alla',
      ...offered.slice(1).map(() => ''),
    ]);
    const heard = await hear(page);
    await page.keyboard.press('Tab');
    await expect(kind).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(/^Visar \d+ av \d+\.$/)).toBeVisible();
    await expect(kind).toBeFocused();
    const [said, ...more] = await heard();
    expect(more).toEqual([]);
    const [shown, of] = (said?.match(/\d+/g) ?? []).map(Number);
    expect(offered[1]).toContain(`(${String(shown)})`);
    expect(of).toBe(Number(/\d+/.exec(await heading(page).innerText())?.[0]));
    await expect(hits(page)).toHaveCount(Math.min(shown ?? 0, 10));
    const left = await hrefs(page);
    expect(left.length).toBeLessThan(all.length);
    expect(await violations(page)).toEqual([]);
    await hits(page).first().click();
    await page.goBack();
    await expect(hits(page).first()).toBeFocused();
    expect(await hrefs(page)).toEqual(left);
    await kind.selectOption('');
    await expect(hits(page)).toHaveCount(all.length);
    expect(errors).toEqual([]);
  });

  test('asks the server for nothing while a person types, and never for what was typed', async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('/sok/');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.getByRole('searchbox').pressSequentially('brobyggare');
    expect(asked.filter((url) => url.includes('.pf_index'))).toEqual([]);
    await ask(page, 'skola');
    await expect(page).toHaveURL('/sok/');
    await hits(page).first().click();
    await page.goBack();
    await expect(hits(page).first()).toBeVisible();
    await expect(page).toHaveURL('/sok/');
    await page.goto('/sok/');
    expect(
      asked.filter((url) => /[?&#]q=|brobyggare|skola/.test(url.replace(/\/\/[^/]+\/[\w/-]+\/ $/, ''))),
    ).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
  });

  test('answers a link with a question in it, and takes the question out of the address', async ({
    page,
  }) => {
    await page.goto('/sok/#q=romska%20r%C3%A5det');
    await expect(heading(page)).toHaveText(some);
    await expect(page.getByRole('searchbox')).toHaveValue('romska rådet');
    await expect(page).toHaveURL('/sok/');
    await page.evaluate(() => (location.hash = '#q=xqzvwj'));
    await expect(heading(page)).toHaveText(none);
    await expect(page).toHaveURL('/sok/');
  });

  test('works from the keyboard alone, and is back as it was after a hit', async ({ page }) => {
    await page.goto('/sok/');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    for (let presses = 0; presses < 60 && (await focused()) !== 'fraga'; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type('brobyggare');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press('Tab');
    const second = await hits(page).nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(second ?? '');
    await page.goBack();
    await expect(hits(page).nth(1)).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('brobyggare');
  });

  test('shows ten hits at a time, goes on to the next, and remembers how far', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'Borås');
    await expect(hits(page)).toHaveCount(10);
    await page.getByRole('button', { name: 'Visa fler träffar' }).click();
    await expect(hits(page).nth(10)).toBeFocused();
    const shown = await hits(page).count();
    await hits(page).nth(10).click();
    await page.goBack();
    await expect(hits(page)).toHaveCount(shown);
    await expect(hits(page).nth(10)).toBeFocused();
  });

  test('empties the page for an empty question', async ({ page }) => {
    await page.goto('/sok/');
    await ask(page, 'brobyggare');
    await page.getByRole('searchbox').fill('  ');
    await page.getByRole('searchbox').press('Enter');
    await expect(heading(page)).toBeHidden();
    await expect(hits(page)).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('shows what a page says as text, whatever it says', async ({ page }) => {
    const hostile = '<img src=x onerror="document.title=1"><mark>a</mark><script>document.title=2</script>';
    const said = { url: '/', content: `${hostile} skola`, meta: { title: hostile }, anchors: [] };
    const body = gzipSync(`pagefind_dcd${JSON.stringify(said)}`);
    await page.route('**/pagefind/fragment/*', (route) => route.fulfill({ body }));
    await page.goto('/sok/');
    await ask(page, 'skola"><svg onload=alert(1)>');
    await expect(hits(page)).toHaveText(Array.from({ length: 10 }, () => hostile));
    const names = await page
      .locator('#lista li:first-child, #lista li:first-child *')
      .evaluateAll((all) => all.map(({ localName }) => localName));
    expect([...new Set(names)]).toEqual(['li', 'h3', 'a', 'p', 'mark']);
    expect(errors).toEqual([]);
  });
});

test('answers within a second whatever is pasted, and shows it as text', async ({ page }) => {
  await page.goto('/sok/');
  await ask(page, 'skola');
  const pasted = [
    'x'.repeat(10_000),
    'skola hjälp '.repeat(900),
    '"\'`<b>&amp;${}%00\\ '.repeat(500),
    '\u0000\u0007\u001b[2J skola \u200b\ufeff',
    '\u202ealoks שלום مرحبا',
    '👩‍👩‍👧 🏠\ud800',
  ];
  for (const text of pasted) {
    const took = await page.evaluate(async (typed) => {
      const started = performance.now();
      const area = document.querySelector('#traffar');
      const input = document.querySelector<HTMLInputElement>('#fraga');
      if (!area || !input) return Infinity;
      input.value = typed;
      input.form?.requestSubmit();
      while (area.ariaBusy === 'true') await new Promise(requestAnimationFrame);
      return performance.now() - started;
    }, text);
    expect([text.slice(0, 20), took < 1000]).toEqual([text.slice(0, 20), true]);
    await expect(heading(page)).toHaveText(/träff/);
    expect((await page.getByRole('searchbox').inputValue()).length).toBeLessThanOrEqual(200);
  }
  await expect(page.locator('#lista b, #last-som b b, main script:not([src])')).toHaveCount(0);
});

test.describe('search that cannot be had', () => {
  test('says so when its files do not come, and works again when they do', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/sok/');
    await ask(page, 'brobyggare');
    await expect(heading(page)).toHaveText(failed);
    await expect(page.locator('main').getByRole('link', { name: 'A–Ö' })).toBeVisible();
    await page.unroute('**/pagefind/**');
    await ask(page, 'brobyggare');
    await expect(heading(page)).toHaveText(some);
  });

  test('works again when the script that answers comes at last, and remembers what was asked', async ({
    page,
  }) => {
    await page.route('**/_astro/searchEngine*', (route) => route.abort());
    await page.goto('/sok/');
    await page.getByRole('searchbox').fill('brobyggare');
    await page.getByRole('searchbox').press('Enter');
    await expect(heading(page)).toHaveText(failed);
    await page.unroute('**/_astro/searchEngine*');
    await page.getByRole('searchbox').fill('skola');
    await page.getByRole('searchbox').press('Enter');
    await expect(heading(page)).toHaveText(some);
    await expect(page.getByRole('searchbox')).toHaveValue('skola');
  });

  for (const part of ['pagefind-entry.json*', '*.pf_meta*', 'index/*', 'fragment/*', 'readers-*']) {
    test(`says so when ${part} is missing or came by half`, async ({ page }) => {
      await page.route(`**/pagefind/${part}`, (route) => route.fulfill({ status: 404, body: 'x' }));
      await page.goto('/sok/');
      await ask(page, 'brobyggare');
      await expect(heading(page)).toHaveText(failed);
      await expect(page.locator('main').getByRole('link', { name: 'A–Ö' })).toBeVisible();
      await page.unroute(`**/pagefind/${part}`);
      await page.route(`**/pagefind/${part}`, async (route) => {
        const body = await (await route.fetch()).body();
        await route.fulfill({ body: body.subarray(0, body.length / 2) });
      });
      await page.reload();
      await expect(heading(page)).toHaveText(failed);
    });
  }

  test('leaves the choices out when they cannot be had, and keeps the hits', async ({ page }) => {
    await page.route('**/pagefind/facets.json', (route) => route.fulfill({ status: 404, body: 'x' }));
    await page.goto('/sok/');
    await ask(page, 'skola');
    await page.locator('#urval summary').click();
    await expect(page.locator('#urval')).toBeHidden();
    await expect(hits(page).first()).toBeVisible();
  });

  test('says so, and not that nothing was found, when the connection is lost after the first question', async ({
    page,
    context,
  }) => {
    await page.goto('/sok/');
    await ask(page, 'brobyggare');
    await context.setOffline(true);
    await ask(page, 'utbildning');
    await expect(heading(page)).toHaveText(failed);
    await context.setOffline(false);
    await ask(page, 'utbildning');
    await expect(heading(page)).toHaveText(some);
  });

  test('says so in a browser that cannot unpack the index', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await page.goto('/sok/');
    await ask(page, 'brobyggare');
    await expect(heading(page)).toHaveText(failed);
    await expect(page.locator('main').getByRole('link', { name: 'A–Ö' })).toBeVisible();
  });

  test('works without WebAssembly', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await page.goto('/sok/');
    await ask(page, 'brobyggare');
    await expect(heading(page)).toHaveText(some);
  });

  for (const part of ['*.pf_index', '*.pf_fragment', '_astro/searchEngine*']) {
    test(`says that it is looking, and gives up after a minute where ${part} does not come`, async ({
      page,
    }) => {
      await page.clock.install();
      await page.route(`**/${part}`, () => undefined);
      await page.goto('/sok/');
      await page.getByRole('searchbox').fill('brobyggare');
      await page.getByRole('searchbox').press('Enter');
      await expect(page.getByRole('status')).toHaveText('Söker …');
      const asked = page.waitForRequest(`**/${part}`);
      await Promise.race([asked, page.evaluate(() => performance.now())]);
      await expect
        .poll(async () => {
          await page.clock.runFor('01:01');
          return heading(page).textContent();
        })
        .toMatch(failed);
      await expect(page.getByRole('status')).toHaveText('');
    });
  }

  test('shows more hits when the network is back, and keeps focus on the button until then', async ({
    page,
  }) => {
    await page.goto('/sok/');
    await ask(page, 'skola');
    await page.route('**/*.pf_fragment', (route) => route.abort());
    const more = page.getByRole('button', { name: 'Visa fler träffar' });
    await more.press('Enter');
    await expect(page.getByRole('status')).toHaveText(failed);
    await expect(more).toBeFocused();
    await page.unroute('**/*.pf_fragment');
    await more.press('Enter');
    await expect(hits(page).nth(10)).toBeFocused();
  });

  test('takes a reader among the choices back to the answer when they cannot be had', async ({ page }) => {
    await page.route('**/pagefind/facets.json', (route) => route.abort());
    await page.goto('/sok/');
    await ask(page, 'skola');
    await page.locator('#urval summary').press('Enter');
    await expect(heading(page)).toBeFocused();
  });
});

test('leaves a reader who writes on in the field, and tells how many hits there are', async ({ page }) => {
  let answer: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/*.pf_index', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/sok/');
  const box = page.getByRole('searchbox');
  await box.fill('skola');
  await box.press('Enter');
  await box.pressSequentially(' och');
  answer?.();
  await expect(page.getByRole('status')).toHaveText(some);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('skola och');
});

test('goes back to the question before, when both came with links', async ({ page }) => {
  await page.goto('/sok/#q=skola');
  await expect(heading(page)).toBeFocused();
  await page.evaluate(() => (location.hash = '#q=bostad'));
  await expect(page.getByRole('searchbox')).toHaveValue('bostad');
  await expect(heading(page)).toHaveText(some);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('skola');
  await expect(heading(page)).toHaveText(some);
});
