import type { Finding } from '../finding.ts';
import { siteRules, type SiteRule } from './rules.ts';

const shown = 3;

/** Findings as a person reads them. The same thing said of many pages, which a fault in a layout gives, is said once. */
export function formatSiteFindings(findings: readonly Finding<SiteRule>[]): string {
  if (findings.length === 0) return 'Den byggda webbplatsen: inga fel.\n';
  const groups = Map.groupBy(
    findings,
    ({ rule, cause, mend }) => `${cause}\n  Gör så här: ${mend}\n  Regel: ${siteRules[rule]}`,
  );
  const blocks = [...groups].map(([text, same]) => {
    const places = same.slice(0, shown).map(({ file, line }) => `  ${file}, rad ${line}`);
    const more = same.length > shown ? [`  och på ${same.length - shown} ställen till`] : [];
    return [text, ...places, ...more].join('\n');
  });
  return `${blocks.join('\n\n')}\n\nDen byggda webbplatsen: ${findings.length} fel, ${groups.size} slags.\n`;
}
