import { stringify } from 'csv-stringify/sync';
import type { TranslationRecord } from '../view/translationTable.ts';

const columns = [
  'language',
  'languageName',
  'type',
  'key',
  'title',
  'address',
  'state',
  'outdated',
  'missing',
  'translatedBy',
  'translatedOn',
  'reviewedBy',
  'reviewedOn',
] as const;

/**
 * How every text and word stands in every language, a row each (RFC 4180). `outdated` and `missing` are paths of
 * texts, parted by spaces. What a spreadsheet would take for a formula is disarmed.
 */
export const translationsCsv = (records: readonly TranslationRecord[]): string =>
  stringify(
    records.map((record) => ({
      ...record,
      outdated: record.outdated.join(' '),
      missing: record.missing.join(' '),
    })),
    { header: true, columns: [...columns], record_delimiter: 'windows', escape_formulas: true },
  );
