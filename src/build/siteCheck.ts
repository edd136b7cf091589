import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../checks/finding.ts';
import { checkSite } from '../checks/site/checkSite.ts';
import { contentTexts } from '../checks/site/contentTexts.ts';
import { exampleAddresses } from '../checks/site/examples.ts';
import { formatSiteFindings } from '../checks/site/report.ts';
import type { SiteRule } from '../checks/site/rules.ts';
import { readBuiltFiles } from '../checks/site/builtFiles.ts';
import { contentDirectory, readContentFiles } from '../store/contentFiles.ts';

/** Checks a built site and prints what is wrong with it, in Swedish. */
export async function runSiteCheck(directory: string): Promise<Finding<SiteRule>[]> {
  const content = readContentFiles(contentDirectory());
  const findings = await checkSite(readBuiltFiles(directory), {
    examples: exampleAddresses(content),
    texts: contentTexts(content),
    directory: basename(directory),
  });
  process.stdout.write(formatSiteFindings(findings));
  return findings;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const findings = await runSiteCheck(process.argv[2] ?? 'dist');
  process.exitCode = findings.length > 0 ? 1 : 0;
}
