import type { DeskField } from './deskField.ts';

/** What a new entry, or a new row, has from the beginning, by the path of its field. */
export const defaults = (today: string): Readonly<Record<string, unknown>> => ({
  'news.date': today,
  'meetings.date': today,
  'meetings.state': 'planerat',
  'meetings.corrections.date': today,
  'bridge-builders.lastChecked': today,
  // Last until someone gives it a place.
  'bridge-builders.order': 100,
  'contacts.lastChecked': today,
  'contacts.order': 100,
  'contacts.onSlide': false,
  // A year's figures are written when it is over.
  'results.year': Number(today.slice(0, 4)) - 1,
});

/** The fields with what they have from the beginning on a day, ISO 8601. */
export function withDefaults(fields: readonly DeskField[], today: string): DeskField[] {
  const known = defaults(today);
  return fields.map((field) => ({
    ...field,
    ...(field.path !== undefined && field.path in known && { default: known[field.path] }),
    ...('fields' in field && { fields: withDefaults(field.fields ?? [], today) }),
  })) as DeskField[];
}
