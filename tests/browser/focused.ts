import type { Page } from '@playwright/test';

export interface Focused {
  readonly name: string;
  readonly isMarked: boolean;
  readonly isSeen: boolean;
}

/** What has the focus, whether its mark can be seen, and whether anything covers it. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [box] = element.getClientRects();
    const at =
      box && document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
    return {
      name: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
      isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isSeen: at ? element.contains(at) || at.contains(element) : false,
    };
  });
