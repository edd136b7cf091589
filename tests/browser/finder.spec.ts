import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys } from '../../src/i18n/languages.ts';
import { pageAddresses } from '../../src/model/addresses.ts';
import { needKeys } from '../../src/model/needs.ts';
import { phoneNumber } from '../../src/model/phone.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { redirects } from '../../src/store/redirects.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { expect, phone, test } from './test.ts';

const store = storeOf(readContentFiles(contentDirectory()), { today: '2026-01-01', changedOn: new Map() });
const municipality = phoneNumber(store.settings.switchboard.number).href;

interface Table {
  readonly need: string;
  readonly expected: string;
}

/** Needs in residents' words, each with the address of the card that answers it. Another table can stand in its place. */
const table: readonly Table[] = readFileSync(process.env['NEEDS'] ?? 'tests/needs.tsv', 'utf8')
  .replace('\uFEFF', '')
  .split(/\r?\n/)
  .filter((line, at) => at > 0 || !line.startsWith('need\t'))
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [need = '', expected = ''] = line.split('\t');
    return { need, expected: expected.trim().replace(/\/?$/, '/') };
  });

const moved = new Map(redirects(store).map(({ from, to }) => [from, to]));

/** Where the links that a person sees in the main text lead, as addresses on the site. */
const seenLinks = (page: Page): Promise<string[]> =>
  page
    .locator('main a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && link.getAttribute('href')?.startsWith('/') === true)
        .map((link) => link.getAttribute('href') ?? ''),
    );

/** One choice on the start page: what is written on it, and the cards that one tap on it shows. */
interface Choice {
  readonly words: readonly string[];
  readonly cards: readonly string[];
}

/** Words by their beginnings, so that inflections meet; short ones say nothing of a need. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));

async function choicesOn(page: Page): Promise<Choice[]> {
  await page.goto('/');
  const links = page.locator(`main a[href^="${pageAddresses.brobyggare}#"]`);
  const written = await links.evaluateAll((all) =>
    all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })),
  );
  const choices: Choice[] = [];
  for (const { href, text } of written) {
    await page.goto(href);
    choices.push({ words: wordsOf(text), cards: await seenLinks(page) });
  }
  return choices;
}

/** Whether the choices that share a word with a need all lead past its card. */
function misleads(choices: readonly Choice[], need: string, card: string): boolean {
  const words = wordsOf(need);
  const meant = choices.filter((choice) =>
    choice.words.some((one) => words.some((other) => one.startsWith(other) || other.startsWith(one))),
  );
  return meant.length > 0 && meant.every(({ cards }) => !cards.includes(card));
}

/*
 * From the start page one tap chooses a need and the next a card, so that every card named by the table is at most two
 * taps away. Which need a person chooses, no machine knows; but where a choice has a word of theirs, it must not lead
 * them past the card.
 */
test('every need leads in three taps to the card that answers it, for 95 of a hundred needs', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const choices = await choicesOn(page);
  expect(choices).toHaveLength(needKeys.length);
  expect(table.length).toBeGreaterThan(0);
  const cardOf = ({ expected }: Table): string => moved.get(expected) ?? expected;
  const missed = table.filter((row) => !choices.some(({ cards }) => cards.includes(cardOf(row))));
  expect(missed.length / table.length, JSON.stringify(missed, null, 2)).toBeLessThanOrEqual(0.05);
  const misled = table.filter((row) => misleads(choices, row.need, cardOf(row)));
  expect(misled.length / table.length, JSON.stringify(misled, null, 2)).toBeLessThanOrEqual(0.2);
  for (const address of new Set(table.filter((row) => !missed.includes(row)).map(cardOf))) {
    await page.goto(address);
    expect(await page.locator('main a.phone-button').count(), address).toBeGreaterThan(0);
  }
});

test('a chosen need stands alone, with one large number a thumb can reach', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(pageAddresses.brobyggare);
  expect(await page.locator('.need-answer:visible').count()).toBe(0);
  for (const need of needKeys) {
    await page.locator(`.finder-choice a[href$="#${need}"]`).click();
    const answer = page.locator('.need-answer:visible');
    await expect(answer).toHaveAttribute('id', need);
    await expect(page.locator('.finder-choice')).toBeHidden();
    const button = answer.locator('.phone-button').first();
    await expect(button).toBeInViewport({ ratio: 1 });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(64);
    await answer.getByRole('link', { name: 'Välj något annat' }).click();
    await expect(page.locator('.finder-choice')).toBeVisible();
  }
});

test('from every start page the municipality is one tap away, on the first two screens', async ({
  sharedPage: page,
}) => {
  await page.setViewportSize(phone);
  for (const language of languageKeys) {
    await page.goto(localAddress('/', language));
    const box = await page.locator(`a[href="${municipality}"]`).first().boundingBox();
    expect(box && box.y + box.height, language).toBeLessThanOrEqual(2 * phone.height);
  }
});
