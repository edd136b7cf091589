import { defineType, type RuleBreach } from '../contentType.ts';
import { list, optional } from '../field.ts';
import { reference, references, select, text } from '../fieldKinds.ts';
import { isNeed, needKeys, needs } from '../needs.ts';

interface Row {
  readonly need: string;
  readonly first: readonly string[];
  readonly bridgeBuilder?: string;
  readonly next: readonly string[];
}

const nameOf = (need: string): string => (isNeed(need) ? needs[need] : need);

const missing = (rows: readonly Row[]): RuleBreach[] =>
  needKeys
    .filter((need) => !rows.some((row) => row.need === need))
    .map((need) => ({
      path: ['rows'],
      cause: `Behovet "${needs[need]}" har ingen rad, så den som väljer det får ingen att ringa.`,
      mend: `Lägg till en rad för "${need}" med en brobyggare eller minst en kontakt.`,
    }));

const ofRow = (row: Row, index: number, rows: readonly Row[]): RuleBreach[] => [
  ...(rows.findIndex(({ need }) => need === row.need) < index
    ? [
        {
          path: ['rows', index, 'need'],
          cause: `Behovet "${nameOf(row.need)}" har två rader, och bara en kan visas.`,
          mend: 'Slå ihop raderna till en.',
        },
      ]
    : []),
  ...(row.bridgeBuilder === undefined && row.first.length + row.next.length === 0
    ? [
        {
          path: ['rows', index, 'need'],
          cause: `Ingen står som svar på behovet "${nameOf(row.need)}".`,
          mend: 'Välj en brobyggare i fältet "bridgeBuilder" eller en kontakt i fältet "next".',
        },
      ]
    : []),
];

/** Who helps with what: one table, `content/finder/finder.yaml`, from which every page takes it. */
export const finder = defineType({
  name: 'finder',
  extension: 'yaml',
  languages: 'entry',
  body: 'none',
  once: true,
  fields: {
    rows: list({
      need: select(needs),
      examples: optional(text()),
      first: references('contacts'),
      bridgeBuilder: optional(reference('bridge-builders')),
      next: references('contacts'),
      whenClosed: optional(reference('contacts')),
    }),
  },
  rules: ({ rows }) => [...missing(rows as Row[]), ...(rows as Row[]).flatMap(ofRow)],
});
