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
    // What is taller than the window is seen by the part of it that is in the window.
    const [top, bottom] = box ? [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)] : [0, 0];
    const at =
      box &&
      top < bottom &&
      document.elementFromPoint(box.left + Math.min(box.width / 2, 20), (top + bottom) / 2);
    return {
      name: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
      isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isSeen: at ? element.contains(at) || at.contains(element) : false,
    };
  });
