import type { Finding } from '../finding.ts';
import { lineOf, type Element } from './html.ts';
import type { SiteRule } from './rules.ts';
import type { Site } from './site.ts';

interface What {
  readonly cause: string;
  readonly mend: string;
  /** An element of the page, or a line (1-based) of the file; the first line if neither. */
  readonly at?: Element | number | undefined;
}

/** A finding in a file of the built site. */
export const found = (
  rule: SiteRule,
  { path }: { readonly path: string },
  site: Site,
  { cause, mend, at = 1 }: What,
): Finding<SiteRule> => ({
  rule,
  file: site.fileOf(path),
  line: typeof at === 'number' ? at : lineOf(at),
  cause,
  mend,
});
