import { checkContent } from '../../src/checks/content/checkContent.ts';
import { parseBody } from '../../src/checks/content/parseBody.ts';
import { formatFindings } from '../../src/checks/finding.ts';
import type { Sounds } from '../../src/store/sounds.ts';
import { smallSite } from './smallSite.ts';

/** What the content check prints for the small site with some files changed. */
export const findingsIn = (
  overrides: Readonly<Record<string, string | null>>,
  mediaFiles?: ReadonlySet<string>,
  sounds?: Sounds,
): string =>
  formatFindings(
    checkContent(smallSite(overrides), {
      parseBody,
      ...(mediaFiles && { mediaFiles }),
      ...(sounds && { sounds }),
    }),
  );

/** The same for one page with the given text, without the lines that say where and how many. The text starts on line 5. */
export const findingsInPage = (text: string): string =>
  findingsIn({ 'pages/om.sv.mdx': `---\ntitle: "Om"\ndescription: "Om sidan."\n---\n${text}` })
    .replace('content/pages/om.sv.mdx\n', '')
    .replace(/\n\n\d+ fel i 1 fil\.\n$/, '');
