import { expect, test } from '@playwright/test';

test('a published desk says in Swedish that there is nothing to save to', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/admin/');
  await expect(
    page.getByText('Redaktionen är inte öppen här: det finns ingenstans att spara.'),
  ).toBeVisible();
  await expect(page).toHaveTitle(/^Redaktionen/);
  expect(requests.filter((path) => path.includes('openDesk'))).toEqual([]);
});

test('the editors’ help lists what to look at, and leads to each form', async ({ page }) => {
  await page.goto('/admin/');
  await page.getByRole('link', { name: 'Hjälp och uppgifter att kontrollera' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjälp för redaktörer');
  await expect(page.getByRole('link', { name: 'Polisen' })).toHaveAttribute(
    'href',
    '/admin/#/collections/contacts/entries/polisen',
  );
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).maxInlineSize)).toBe('1056px');
});

test('a published desk leads on to the page that an entry is on', async ({ page }) => {
  await page.goto('/admin/?visa=pages/om-integritet');
  await page.waitForURL('**/om/integritet/');
});

test('a published desk with something behind it opens under its own content policy', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${baseURL ?? ''}/`)) {
      elsewhere.push(request.url());
    }
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      console.error(`policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('policy: ')) refused.push(message.text());
  });
  await page.route('**/admin/files/', (route) => {
    const { action } = route.request().postDataJSON() as { readonly action: string };
    const info = { repo: 'content', publish_modes: ['simple'], type: 'local_fs' };
    return route.fulfill({ json: action === 'info' ? info : [] });
  });

  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('link', { name: 'Kontakter' }).click();
  await page.getByRole('link', { name: 'Skapa kontakt' }).click();
  await expect(page.getByRole('textbox', { name: 'Telefonnummer (frivillig)' })).toBeVisible();
  // Packages that Decap brings ask once whether they may make code from text, and do without.
  expect(refused.filter((text) => text !== 'policy: script-src eval')).toEqual([]);
  expect(elsewhere).toEqual([]);
});
