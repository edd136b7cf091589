import { expect, test } from './test.ts';

const kinds = [
  '/',
  '/brobyggare/',
  '/brobyggare/skola/',
  '/kontakter/',
  '/ordlista/',
  '/resultat/',
  '/sok/',
  '/arli/rattigheter/',
];

for (const address of kinds) {
  test(`${address} breaks no rule of its own content policy and asks no one else for anything`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL ?? ''}/`)) elsewhere.push(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test('an address that does not exist answers 404 with a page that leads on', async ({ page }) => {
  const response = await page.goto('/finns-inte/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main a').first()).toBeVisible();
});

test('the headers of production are on every page', async ({ request }) => {
  const headers = (await request.get('/kontakter/')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

for (const address of ['/brobyggare/', '/lattlast/brobyggare/skola/', '/arli/brobyggare/skola/dela/']) {
  test(`${address} comes in one request, in Brotli`, async ({ sharedPage: page }) => {
    const asked: string[] = [];
    const remember = (request: { url: () => string }): void => void asked.push(request.url());
    page.on('request', remember);
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    page.off('request', remember);
    expect(asked).toEqual([response?.url()]);
    expect(response?.headers()['content-encoding']).toBe('br');
  });
}
