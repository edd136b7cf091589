import { sourceLanguage } from '../i18n/languages.ts';
import { needKeys, type Need } from '../model/needs.ts';
import type { Store } from '../store/store.ts';

/** The editors' table of who helps with what, a row a need. Empty while there is none, which the content check tells of. */
export const finderRows = (store: Pick<Store, 'entries'>) =>
  store.entries('finder')[0]?.in(sourceLanguage).rows ?? [];

export type FinderRow = ReturnType<typeof finderRows>[number];

/** The needs for which the table names someone, in the order of the needs. */
export function needsOf(
  store: Pick<Store, 'entries'>,
  { type, key }: { readonly type: 'bridge-builders' | 'contacts'; readonly key: string },
): Need[] {
  const rows = finderRows(store).filter(({ first, bridgeBuilder, next }) =>
    type === 'contacts' ? [...first, ...next].includes(key) : bridgeBuilder === key,
  );
  return needKeys.filter((need) => rows.some((row) => row.need === need));
}
