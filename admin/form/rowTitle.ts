import type { Field } from '../../src/model/field.ts';
import { weekdayKeys, weekdays, type Weekday } from '../../src/model/types/openingHours.ts';

type Row = Readonly<Record<string, unknown>>;

/** Lists whose rows are known by more than their first field. */
const titles: Readonly<Record<string, (said: (name: string) => string) => string>> = {
  hours: (said) => `${said('days')} ${between(said('opens'), said('closes'))}`,
  dropIn: (said) => `${said('days')} ${between(said('opens'), said('closes'))}`,
  closedDays: (said) => between(said('from'), said('to')),
  items: (said) => `§ ${said('number')} ${said('title')}`,
  indicators: (said) => `${said('name')} ${said('value')}`,
  corrections: (said) => `${said('date')} ${said('text')}`,
};

/**
 * What a row of a list is called while it is folded, in the words of its own fields; nothing for an empty one.
 * @param name of the list
 * @param list the model's field
 * @example rowTitle('items', items, { number: '2', title: 'Budget' }) // => '§ 2 Budget'
 */
export function rowTitle(name: string, { children = {} }: Field, row: Row): string {
  const said = (child: string): string => valueSaid(children[child], row[child]);
  const first = Object.keys(children).find((child) => child !== 'key' && said(child) !== '');
  if (first === undefined) return '';
  return (titles[name]?.(said) ?? said(first)).trim().replaceAll(/\s+/g, ' ');
}

function valueSaid(field: Field | undefined, value: unknown): string {
  if (!field) return '';
  if (field.widget.widget !== 'select') {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
  const { options } = field.widget;
  if (!Array.isArray(value)) return options.find((option) => option.value === value)?.label ?? '';
  return daysSaid(value as readonly Weekday[]);
}

/** Days of the week, those that follow each other as one span. @example daysSaid(['mandag', 'tisdag', 'onsdag', 'sondag']) // => 'Måndag–onsdag, söndag' */
function daysSaid(days: readonly Weekday[]): string {
  const spans: Weekday[][] = [];
  for (const day of weekdayKeys) {
    if (!days.includes(day)) continue;
    const last = spans.at(-1);
    const before = weekdayKeys[weekdayKeys.indexOf(day) - 1];
    if (last && last.at(-1) === before) last.push(day);
    else spans.push([day]);
  }
  const text = spans
    .map((span) =>
      span.length < 3 ? span.map(nameOf).join(', ') : between(nameOf(span[0]), nameOf(span.at(-1))),
    )
    .join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const nameOf = (day: Weekday | undefined): string => (day ? weekdays[day].toLowerCase() : '');

const between = (from: string, to: string): string =>
  from === '' || to === '' ? from + to : `${from}–${to}`;
