/** Decap's own reading and writing of a text, as its text editor calls them. */
declare module 'decap-cms-widget-markdown/dist/esm/serializers/index.js' {
  interface Options {
    readonly remarkPlugins: readonly unknown[];
  }
  export function markdownToSlate(markdown: string, options: Options): unknown;
  export function slateToMarkdown(slate: unknown, options: Options): string;
}
