import { columns } from './columns.ts';

/** One measured value, and what it may be at most where something says so. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'bytes' | 'seconds' | 'milliseconds' | 'pages' | 'requests' | 'share' | 'times';
  readonly budget?: number;
  /** Whether the budget is the least that the value may be, and not the most. */
  readonly least?: true;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** How much of its budget a value uses; more than 1 is too much. */
export function ratio({ value, budget, least }: Measure): number | undefined {
  if (budget === undefined) return undefined;
  return Math.round((least ? budget / value : value / budget) * 100) / 100;
}

const shown = ({ value, unit }: Measure): string =>
  ['seconds', 'share', 'times'].includes(unit) ? value.toFixed(2) : String(Math.round(value));

/** Measures as columns: what, value, unit, budget, share of the budget. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    shown(measure),
    measure.unit,
    measure.budget === undefined ? '' : String(measure.budget),
    ratio(measure)?.toFixed(2) ?? '',
  ]);
  return columns([['what', 'value', 'unit', 'budget', 'ratio'], ...rows], [1, 3, 4]);
}
