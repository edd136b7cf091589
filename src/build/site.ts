import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { contentCheck } from './contentCheck.ts';

/** The site's Astro configuration. */
export const site = (): AstroUserConfig => ({
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [contentCheck(), mdx()],
});
