import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { contentCheck } from './contentCheck.ts';
import { desk } from './desk.ts';
import type { DeskClone } from './deskClone.ts';
import { deskSettings } from './deskSettings.ts';
import { folders } from './folders.ts';
import { languageShares } from './languageShares.ts';
import { leaveOutKnownWarnings } from './knownWarnings.ts';
import { languageMarks } from './languageMarks.ts';
import { ownModules } from './ownModules.ts';
import { searchIndex } from './searchIndex.ts';
import { siteFiles } from './siteFiles.ts';

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
    ...(settings.parts === 'none' ? [] : [desk(settings.host, clone)]),
    mdx(),
    // A desk on a host of its own has no pages to count or to search.
    ...(settings.parts === 'only' ? [] : [languageShares(), searchIndex()]),
    siteFiles(settings),
  ],
});
