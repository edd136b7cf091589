import { sortFindings, type Finding } from '../finding.ts';
import { alternates } from './alternates.ts';
import { budgets } from './budgets.ts';
import { makeConsistentHelp } from './consistentHelp.ts';
import { csp } from './csp.ts';
import { fallbackPages } from './fallbackPages.ts';
import { fileLinks } from './fileLinks.ts';
import { headings } from './headings.ts';
import { headLanguage } from './headLanguage.ts';
import { htmlValid } from './htmlValid.ts';
import { internalLinks } from './internalLinks.ts';
import { landmarks } from './landmarks.ts';
import { languagePicker } from './languagePicker.ts';
import { neutralTitle } from './neutralTitle.ts';
import { noAdminTrace, noAdminTraceInFiles } from './noAdminTrace.ts';
import { examplePages, noExampleLeak } from './noExampleLeak.ts';
import { fileOrigins, pageOrigins } from './origins.ts';
import { readPage, type PageKind } from './page.ts';
import { pageLanguage } from './pageLanguage.ts';
import { personalNumbers } from './personalNumbers.ts';
import { makeRomani } from './romani.ts';
import { romaniFiles } from './romaniFiles.ts';
import type { SiteRule } from './rules.ts';
import { sameLanguage } from './sameLanguage.ts';
import { savedFile } from './savedFile.ts';
import { searchIndex } from './searchIndex.ts';
import { makeSite, type PageCheck, type SiteCheck, type SiteOptions } from './site.ts';
import { textOf, type BuiltFiles } from './builtFiles.ts';
import { sitemap } from './sitemap.ts';
import { staticState } from './staticState.ts';
import { swedishText } from './swedishText.ts';
import { translate } from './translate.ts';
import { uniqueIds } from './uniqueIds.ts';
import { uniqueTitles } from './uniqueTitles.ts';

/** Held by every page, the editors' desk and redirects too. */
const everyPage: readonly PageCheck[] = [internalLinks];

/** Held by what a reader sees. */
const readersPages = (): readonly PageCheck[] => [
  sameLanguage,
  pageLanguage,
  swedishText,
  languagePicker,
  headLanguage,
  fallbackPages,
  alternates,
  landmarks,
  headings,
  uniqueIds,
  pageOrigins,
  makeConsistentHelp(),
  neutralTitle,
  examplePages,
  noAdminTrace,
  csp,
];

/** Held by a file that readers keep and open without the site. */
const savedFiles: readonly PageCheck[] = [
  pageLanguage,
  swedishText,
  headings,
  uniqueIds,
  noAdminTrace,
  savedFile,
];

const wholeSite: readonly SiteCheck[] = [
  htmlValid,
  fileLinks,
  uniqueTitles,
  fileOrigins,
  budgets,
  sitemap,
  searchIndex,
  noExampleLeak,
  noAdminTraceInFiles,
  romaniFiles,
  personalNumbers,
  staticState,
];

/** Everything that is wrong with a built site, sorted by file and line. Pure: nothing is read but what is given. */
export async function checkSite(files: BuiltFiles, options: SiteOptions = {}): Promise<Finding<SiteRule>[]> {
  const site = makeSite(files, options);
  const ofWords = [...everyPage, translate, makeRomani()];
  const forReaders = [...ofWords, ...readersPages()];
  const checksOf: Readonly<Record<PageKind, readonly PageCheck[]>> = {
    page: forReaders,
    notFound: forReaders,
    saved: [...ofWords, ...savedFiles],
    redirect: ofWords,
    admin: everyPage,
  };
  const ofPages = site.pages.flatMap(({ path, kind }) => {
    const page = readPage(path, textOf(files, path));
    return checksOf[kind].flatMap((check) => check(page, site));
  });
  const ofSite = await Promise.all(wholeSite.map(async (check) => check(site)));
  return sortFindings([...ofPages, ...ofSite.flat()]);
}
