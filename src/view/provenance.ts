import type { LangText } from '../i18n/langText.ts';
import type { Frame } from './shell.ts';

/**
 * Where a page's facts come from and how old they are, shown at its end. A page of labels leaves the sources to the page
 * where the text stands that is made from them.
 */
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

export const provenance = (
  { asOf, sources, toConfirm = [] }: Sourced,
  { explained }: Pick<Frame, 'explained'>,
): Provenance => {
  const isInFull = explained.length === 0;
  return {
    asOf,
    sources: isInFull ? sources : [],
    toConfirm: isInFull ? toConfirm.map((item) => item.what) : [],
  };
};
