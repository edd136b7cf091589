import { found } from './found.ts';
import { publicScripts } from './publicFiles.ts';
import type { SiteCheck } from './site.ts';
import { lineAt } from './builtFiles.ts';

const keeping =
  /\b(?:document\s*\.\s*cookie|cookieStore|localStorage|sessionStorage|indexedDB|openDatabase)\b/g;

/** No public script keeps anything in the reader's browser: what a person reads here leaves no trace of ours. */
export const staticState: SiteCheck = (site) =>
  publicScripts(site).flatMap(({ path, text }) =>
    [...text.matchAll(keeping)].map(({ 0: what, index }) =>
      found('state', { path }, site, {
        at: lineAt(text, index),
        cause: `Skriptet använder ${what}.`,
        mend: 'Låt sidan minnas bara så länge den är öppen.',
      }),
    ),
  );
