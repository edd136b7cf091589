/** Decap's packages that come without types, as far as the desk uses them. */

interface DecapWidget<Control> {
  readonly controlComponent: Control;
  readonly Widget: (options?: { readonly controlComponent?: unknown }) => object;
}

declare module 'decap-cms-widget-list' {
  const widget: DecapWidget<import('./form/rowsControl.tsx').ListClass>;
  export default widget;
}

declare module 'decap-cms-widget-*' {
  const widget: DecapWidget<import('./form/checkedControl.ts').ControlClass>;
  export default widget;
}

declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: import('./form/phrases.ts').Phrases;
  export default phrases;
}

declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js' {
  const pane: { readonly prototype: import('./form/controlPane.ts').ControlPane };
  export default pane;
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  /** All that Decap keeps. */
  export const store: import('./form/settleTicks.ts').DeskStore;
}

declare module 'virtual:desk' {
  /** The content folder, as it begins every path that the desk reads and writes. */
  export const folder: string;
  /** The folder that files are uploaded to. */
  export const mediaFolder: string;
  /** What editors choose from in the forms of blocks. */
  export const choices: import('./blocks/editorBlocks.ts').Choices;
}

declare module 'virtual:desk-preview' {
  export const sitePage: import('./preview/sitePage.ts').SitePage;
}
