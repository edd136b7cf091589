import type { Problem } from '../../src/model/problem.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import type { Sounds } from '../../src/store/sounds.ts';

/** What the site's pages are made of. */
export interface SiteContent {
  readonly files: readonly ContentFile[];
  readonly sounds: Sounds;
  /** The day that the pages are made for, ISO 8601. */
  readonly today: string;
}

/**
 * A page of the site as a whole HTML document with its styles in it, without scripts; nothing when no page has the
 * address. Compiled of the site's own pages, and fetched when a preview is first opened.
 * @throws DraftNotShown when a text on the page cannot be shown
 */
export type SitePage = (content: SiteContent, address: string) => Promise<string | undefined>;

/** A draft that makes no page yet; `problems` says why, to the editor. */
export class DraftNotShown extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly Pick<Problem, 'cause' | 'mend'>[]) {
    super('The draft cannot be shown.');
    this.problems = problems.map(({ cause, mend }) => `${cause} ${mend}`);
  }
}
