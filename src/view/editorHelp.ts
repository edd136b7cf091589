import { compareCodes, compareText } from '../i18n/compare.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import { isOver, type ClosedDay } from '../model/closedDay.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { isStale } from './freshness.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

/** A contact or bridge-builder, and what an editor should look at in it. */
export interface CheckedEntry {
  readonly title: string;
  /** Its form in the editors' desk. */
  readonly href: string;
  readonly lastChecked: ShownDate;
  readonly stale: boolean;
  /** Whether that day has not been, so that it must be wrong. */
  readonly ahead: boolean;
  /** Closed days and periods that have been: their first and last day. */
  readonly past: readonly (readonly ShownDate[])[];
}

export interface EditorHelp {
  readonly today: ShownDate;
  readonly freshForDays: number;
  /** Whom to ask. */
  readonly office: string;
  readonly email?: string;
  /** Those that nobody has looked at for the longest time first. */
  readonly entries: readonly CheckedEntry[];
}

const shownDays = ({ from, to }: ClosedDay): ShownDate[] =>
  [from, ...(to === undefined || to === from ? [] : [to])].map((day) => shownDate(day, sourceLanguage));

function checkedEntry(
  { key, type, in: inLanguage }: Entry<'bridge-builders' | 'contacts'>,
  { today, settings }: Store,
): CheckedEntry {
  const { title, lastChecked, closedDays } = inLanguage(sourceLanguage);
  return {
    title: title.text,
    href: `/admin/#/collections/${type}/entries/${key}`,
    lastChecked: shownDate(lastChecked, sourceLanguage),
    stale: isStale(lastChecked, today, settings.freshForDays),
    ahead: lastChecked > today,
    past: closedDays.filter((day) => isOver(day, today)).map(shownDays),
  };
}

/** Decides what the editors' help page tells them to look at. */
export const editorHelp = (store: Store): EditorHelp => ({
  today: shownDate(store.today, sourceLanguage),
  freshForDays: store.settings.freshForDays,
  office: store.settings.office,
  ...(store.settings.email !== undefined && { email: store.settings.email }),
  entries: [...store.entries('bridge-builders'), ...store.entries('contacts')]
    .map((entry) => checkedEntry(entry, store))
    .sort((a, b) => compareCodes(a.lastChecked.iso, b.lastChecked.iso) || compareText(a.title, b.title)),
});
