import { stringify } from 'csv-stringify/sync';
import type { ResultView } from '../view/results.ts';
import type { Shell } from '../view/shell.ts';
import { about, jsonText } from './about.ts';

const resultRow = ({ entry }: ResultView) => {
  const { year, indicators, sources } = entry.in('sv');
  return indicators.map(({ key, name, sourceLabel, value, target, unit, definition, doesNotSay }) => ({
    year,
    indicator: key,
    name: name.text,
    sourceLabel,
    value,
    target: target ?? null,
    unit: unit.text,
    definition: definition?.text ?? null,
    doesNotSay: doesNotSay.text,
    sources: sources.map((source) => source.title),
  }));
};

const oldestFirst = (years: readonly ResultView[]): ResultView[] =>
  years.toSorted((a, b) => a.results.year - b.results.year);

/** The figures of all years, a row an indicator and year. */
export const resultsJson = (page: Shell, years: readonly ResultView[]): string =>
  jsonText({ ...about(page), results: oldestFirst(years).flatMap(resultRow) });

/** The same as CSV (RFC 4180). A text that a spreadsheet would take for a formula is disarmed. */
export const resultsCsv = (years: readonly ResultView[]): string =>
  stringify(
    oldestFirst(years)
      .flatMap(resultRow)
      .map((row) => ({ ...row, sources: row.sources.join('; ') })),
    {
      header: true,
      columns: [
        'year',
        'indicator',
        'name',
        'sourceLabel',
        'value',
        'target',
        'unit',
        'definition',
        'doesNotSay',
        'sources',
      ],
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
