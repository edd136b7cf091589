import type { Page } from '@playwright/test';
import { readQrPicture } from '../support/readQr.ts';

/** The sheets of a page to pass on, and the millimetres of paper that each has between its margins. */
export const sheets = [
  { id: 'affisch', width: 182, height: 269 },
  { id: 'kort', width: 91, height: 134 },
] as const;

const pixels = (millimetres: number): number => Math.floor((millimetres / 25.4) * 96);

/** Shows one sheet as it is printed. */
export async function showSheet(page: Page, { id, width, height }: (typeof sheets)[number]): Promise<void> {
  await page.setViewportSize({ width: pixels(width), height: pixels(height) });
  await page.goto(`${page.url().replace(/#.*/, '')}#${id}`);
}

/** What is wrong with the sheet that is shown: text that does not fit, or anything else on the paper. */
export const faultsOfSheet = (page: Page, id: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const seen = [...document.querySelectorAll('main *, header, footer, section')].filter((element) =>
      element.checkVisibility(),
    );
    const text = document.querySelector(`#${wanted} .sheet-text`);
    const { width, height } = text?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return [
      ...(seen.some((element) => !element.closest('.sheets')) ? ['more than sheets is printed'] : []),
      ...(seen.some((element) => element.matches('.sheet') && element.id !== wanted) ? ['two sheets'] : []),
      ...(height > innerHeight || width > innerWidth || height < innerHeight * 0.95
        ? [`${Math.round(width)} × ${Math.round(height)} px does not fill the paper`]
        : []),
      // Letters may reach a pixel or two below their line.
      ...(text && (text.scrollHeight > text.clientHeight + 2 || text.scrollWidth > text.clientWidth + 1)
        ? [`the text is ${text.scrollWidth} × ${text.scrollHeight} px`]
        : []),
    ];
  }, id);

/** The text of the QR code on the sheet that is shown, read from a picture of it. */
export async function codeOnSheet(page: Page, id: string): Promise<string | undefined> {
  const clip = await page.locator(`#${id} .qr-code`).evaluate((code) => {
    const { x, y, width, height } = code.getBoundingClientRect();
    return { x: Math.max(0, x), y, width: width + Math.min(0, x), height };
  });
  const picture = (await page.screenshot({ clip })).toString('base64');
  const blank = await page.context().newPage();
  const { dark, width, height } = await blank.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    // The paper's own margin is a part of the light squares around the code.
    const margin = 30;
    const [width, height] = [image.width + 2 * margin, image.height + 2 * margin];
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('The browser paints no pictures.');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, margin, margin);
    // One character a pixel travels faster than four numbers.
    const { data } = context.getImageData(0, 0, width, height);
    const dark = Array.from({ length: width * height }, (_, at) => ((data[at * 4] ?? 255) < 128 ? '#' : ' '));
    return { dark: dark.join(''), width, height };
  }, picture);
  await blank.close();
  const rgba = [...dark].flatMap((pixel) => (pixel === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255]));
  return readQrPicture(Uint8ClampedArray.from(rgba), width, height);
}
