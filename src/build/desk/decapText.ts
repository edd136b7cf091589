import type { Plugin } from 'vite';

/**
 * Keeps Decap's text editor from escaping what is typed before `admin/blocks/deskMarkdown.ts` writes it, which knows
 * better what needs it. Holds in the published desk, under `npm start` and in tests alike.
 */
export const decapText = (): Plugin => ({
  name: 'decap-text',
  enforce: 'pre',
  load: (id) =>
    /\/decap-cms-widget-markdown\/dist\/esm\/serializers\/remarkEscapeMarkdownEntities\.js$/.test(
      id.replaceAll('\\', '/'),
    )
      ? 'export default () => undefined;'
      : undefined,
});
