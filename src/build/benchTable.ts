/** One measured value, and what it may be at most where something says so. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'bytes' | 'seconds' | 'pages' | 'requests';
  readonly budget?: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** How much of its budget a value uses. */
export const ratio = ({ value, budget }: Measure): number | undefined =>
  budget === undefined ? undefined : Math.round((value / budget) * 100) / 100;

const shown = ({ value, unit }: Measure): string =>
  unit === 'seconds' ? value.toFixed(2) : String(Math.round(value));

/** Measures as columns: what, value, unit, budget, share of the budget. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    shown(measure),
    measure.unit,
    measure.budget === undefined ? '' : String(measure.budget),
    ratio(measure)?.toFixed(2) ?? '',
  ]);
  const all = [['what', 'value', 'unit', 'budget', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === 2
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
