import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Decap's own, which cannot be mended from outside; `admin/README.md` says more of each. */
const known = ['nested-interactive: the menu of headings over a text'];

/** What axe finds in the desk against WCAG 2.2 AA, but for what is Decap's own and cannot be mended from outside. */
export async function deskViolations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .map(({ html, target }) =>
        id === 'nested-interactive' && html.includes('aria-haspopup="true"')
          ? `${id}: the menu of headings over a text`
          : `${id}: ${target.join(' ')}`,
      )
      .filter((said) => !known.includes(said)),
  );
}
