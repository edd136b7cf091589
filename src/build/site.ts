import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { contentCheck } from './contentCheck.ts';
import { desk } from './desk.ts';
import { folders } from './folders.ts';
import { leaveOutKnownWarnings } from './knownWarnings.ts';
import { searchIndex } from './searchIndex.ts';
import { siteFiles } from './siteFiles.ts';

/** The site's Astro configuration. */
export const site = (): AstroUserConfig => ({
  ...folders(),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { onLog: leaveOutKnownWarnings },
    },
  },
  integrations: [contentCheck(), desk(), mdx(), searchIndex(), siteFiles()],
});
