import { compareCodes } from '../i18n/compare.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import type { Entry } from '../store/entry.ts';

type Ordered = 'areas' | 'bridge-builders' | 'contacts';

const orderOf = (entry: Entry): number => (entry as Entry<Ordered>).in(sourceLanguage).order;

/** Entries in the order that editors gave them, then by key. */
export const byOrder = <N extends Ordered>(entries: readonly Entry<N>[]): Entry<N>[] =>
  entries.toSorted((a, b) => orderOf(a) - orderOf(b) || compareCodes(a.key, b.key));
