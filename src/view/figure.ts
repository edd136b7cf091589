import { formatNumber } from '../i18n/format.ts';
import type { LangText } from '../i18n/langText.ts';
import { localAddress } from '../i18n/address.ts';
import { entryAddress } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';
import type { Reading } from './link.ts';

/** One figure of a year's results, where a text tells of it. */
export interface Figure {
  readonly value: string;
  /** Left out where the name already says it. */
  readonly unit: LangText | undefined;
  readonly name: LangText;
  readonly year: number;
  /** The year's results, with how the figure was counted. */
  readonly href: string;
}

/** What is counted, unless the name has said it. */
export const unitBeside = (name: LangText, unit: LangText): LangText | undefined =>
  name.text.toLowerCase().includes(unit.text.toLowerCase()) ? undefined : unit;

/**
 * A figure by its year and its own key; nothing when there is none.
 * @param path @example '2025/stod'
 */
export function figure(
  store: Store,
  path: string,
  { language, lang }: Pick<Reading, 'language' | 'lang'>,
): Figure | undefined {
  const [year = '', key = ''] = path.split('/');
  const data = store.entry('results', year)?.in(lang);
  const indicator = data?.indicators.find((one) => one.key === key);
  if (!data || !indicator) return undefined;
  return {
    value: formatNumber(indicator.value),
    unit: unitBeside(indicator.name, indicator.unit),
    name: indicator.name,
    year: data.year,
    href: localAddress(entryAddress('results', year), language),
  };
}
