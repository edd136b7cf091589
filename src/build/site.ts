import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { contentCheck } from './tools/contentCheck.ts';
import { desk } from './desk/desk.ts';
import type { DeskClone } from './desk/deskClone.ts';
import { deskSettings } from './desk/deskSettings.ts';
import { folders } from './tools/folders.ts';
import { freshContent } from './site/freshContent.ts';
import { languageShares } from './site/languageShares.ts';
import { leaveOutKnownWarnings } from './site/knownWarnings.ts';
import { languageMarks } from './site/languageMarks.ts';
import { ownModules } from './site/ownModules.ts';
import { searchIntegration } from './search/searchIntegration.ts';
import { siteFiles } from './site/siteFiles.ts';

/** Scripts stand in the page that needs them, so that it comes in one request; search is too large for that. */
const isPageScript = (path: string, content: Buffer): boolean =>
  path.endsWith('.js') && content.length <= 5_000;

/**
 * The site's Astro configuration.
 * @param clone where the desk writes drafts, in workflow mode
 * @throws Error when the desk's settings are wrong
 */
export const site = (settings = deskSettings(), clone?: DeskClone): AstroUserConfig => ({
  ...folders(),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', assets: '_astro' },
  markdown: { processor: satteri({ hastPlugins: [languageMarks] }) },
  devToolbar: { enabled: false },
  vite: {
    plugins: [ownModules()],
    build: {
      assetsInlineLimit: isPageScript,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { onLog: leaveOutKnownWarnings },
    },
  },
  integrations: [
    contentCheck(),
    freshContent(),
    ...(settings.parts === 'none' ? [] : [desk(settings.host, clone)]),
    mdx(),
    // A desk on a host of its own has no pages to count or to search.
    ...(settings.parts === 'only' ? [] : [languageShares(), searchIntegration()]),
    siteFiles(settings),
  ],
});
