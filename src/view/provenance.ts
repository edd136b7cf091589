import type { LangText } from '../i18n/langText.ts';

/** Where a page's facts come from and how old they are, shown at its end. */
export interface Provenance {
  readonly asOf: LangText | undefined;
  readonly sources: readonly { readonly title: string; readonly url: string | undefined }[];
  readonly toConfirm: readonly string[];
}

interface Sourced {
  readonly asOf?: LangText | undefined;
  readonly sources: readonly { readonly title: string; readonly url: string | undefined }[];
  readonly toConfirm?: readonly { readonly what: string }[];
}

export const provenance = ({ asOf, sources, toConfirm = [] }: Sourced): Provenance => ({
  asOf,
  sources,
  toConfirm: toConfirm.map((item) => item.what),
});
