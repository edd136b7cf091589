/** Decap's packages that come without types, as far as the desk uses them. */

interface DecapWidget<Control> {
  readonly controlComponent: Control;
  readonly Widget: (options?: { readonly controlComponent?: unknown }) => object;
}

declare module 'decap-cms-widget-*' {
  const widget: DecapWidget<import('./form/checkedControl.ts').ControlClass>;
  export default widget;
}

declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: import('./form/locale.ts').Phrases;
  export default phrases;
}

declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('./backend/carefulBackend.ts').BackendClass;
}

declare module 'virtual:desk' {
  /** The content folder, as it begins every path that the desk reads and writes. */
  export const folder: string;
  /** The folder that files are uploaded to. */
  export const mediaFolder: string;
  export const contacts: readonly { readonly key: string; readonly title: string }[];
}
