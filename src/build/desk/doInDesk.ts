import type { Locator, Page } from '@playwright/test';
import type { DeskAction } from '../../model/editorGuides.ts';
import { labelOf } from '../../model/labels.ts';

const pane = (page: Page, number = 0): Locator => page.locator('.desk-pane').nth(number);

/** A field of the form, in a list that of its last row. */
const fieldIn = (place: Locator, path: string): Locator =>
  place
    .locator(`[id^="${path.split('.').at(-1) ?? ''}-field-"]`)
    .filter({ visible: true })
    .last();

async function open(page: Page, url: string, place: string): Promise<void> {
  // Decap keeps an old form's values when only the address changes.
  await page.goto('about:blank');
  await page.goto(`${url}/admin/#/collections/${place}`);
  const login = page.getByRole('button', { name: 'Logga in' });
  await login.or(pane(page)).first().waitFor({ timeout: 90_000 });
  if (await login.isVisible()) await login.click();
  await pane(page).waitFor();
}

/** A button, or a line of a menu that a button has opened. */
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).or(page.getByRole('menuitem', { name })).first();

/** @throws Error with what the desk says instead, in a dialog of its own. */
async function see(page: Page, text: string): Promise<void> {
  const refusal = page.getByRole('dialog', { name: 'Inget är sparat än' });
  await page.getByText(text).or(refusal).first().waitFor();
  if (await page.getByText(text).first().isVisible()) return;
  throw new Error(await refusal.innerText());
}

/** Does in a page what an editor does in the desk. @throws Error when it cannot be done. */
export async function doInDesk(page: Page, url: string, action: DeskAction): Promise<void> {
  page.setDefaultTimeout(60_000);
  if ('open' in action) await open(page, url, action.open);
  if ('fill' in action) await fieldIn(pane(page, action.pane), action.fill).fill(action.text);
  if ('choose' in action) {
    await fieldIn(pane(page), action.choose).click();
    await page.keyboard.type(action.option);
    await page.getByRole('option', { name: action.option }).click();
  }
  if ('addRow' in action) {
    const { item = '' } = labelOf(action.addRow);
    await button(page, `Lägg till ${item}`).click();
  }
  if ('language' in action) await pane(page, 1).getByLabel('Språk').selectOption(action.language);
  if ('role' in action)
    await pane(page, 1).getByLabel('Vem har skrivit översättningen?').selectOption(action.role);
  if ('write' in action) {
    await pane(page).locator('[role=textbox][contenteditable]').first().click();
    await page.keyboard.type(action.write);
  }
  if ('press' in action) await button(page, action.press).click();
  if ('see' in action) await see(page, action.see);
  if ('show' in action) {
    await fieldIn(pane(page), action.show).evaluate((field) => field.scrollIntoView({ block: 'center' }));
  }
}
