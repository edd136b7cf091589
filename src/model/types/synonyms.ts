import { functionWords } from '../../i18n/functionWords.ts';
import { defineType, type RuleBreach } from '../contentType.ts';
import { list, optional } from '../field.ts';
import { boolean, reference, references, text } from '../fieldKinds.ts';

interface Row {
  readonly say: string;
  readonly danger?: boolean;
  readonly first: readonly string[];
  readonly bridgeBuilder?: string;
  readonly pages: readonly string[];
  readonly next: readonly string[];
  readonly areas: readonly string[];
}

/** What a row says, one expression each. @example expressions('hyra, betala hyran') // => ['hyra', 'betala hyran'] */
export const expressions = (say: string): string[] =>
  say
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const saysSomething = (expression: string): boolean =>
  (expression.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !functionWords.has(word));

const ofRow = (row: Row, index: number, rows: readonly Row[]): RuleBreach[] => {
  const path = ['rows', index, 'say'];
  const earlier = new Set(rows.slice(0, index).flatMap(({ say }) => expressions(say)));
  const all = expressions(row.say);
  const targets = [row.first, row.pages, row.next, row.areas].flat().length;
  return [
    ...(targets === 0 && row.bridgeBuilder === undefined && row.danger !== true
      ? [
          {
            path,
            cause: `Raden "${row.say}" leder ingenstans.`,
            mend: 'Välj minst en kontakt, en brobyggare, ett område eller en sida.',
          },
        ]
      : []),
    ...all
      .filter((one, place) => earlier.has(one) || all.indexOf(one) < place)
      .map((one) => ({
        path,
        cause: `"${one}" står två gånger, så sökningen får två svar.`,
        mend: 'Låt ordet stå en gång, på den rad där det hör hemma.',
      })),
    ...all
      .filter((one) => row.danger !== true && !saysSomething(one))
      .map((one) => ({
        path,
        cause: `"${one}" är bara småord, och de räknas bara i rader om fara.`,
        mend: 'Lägg till ett ord som säger vad det handlar om, eller ta bort det.',
      })),
  ];
};

const withoutHelp = (first: readonly string[], rows: readonly Row[]): RuleBreach[] =>
  first.length > 0 || !rows.some(({ danger }) => danger === true)
    ? []
    : [
        {
          path: ['dangerFirst'],
          cause: 'Någon rad gäller fara, men ingen kontakt är vald som visas först.',
          mend: 'Välj dem som kan hjälpa genast i fältet "dangerFirst".',
        },
      ];

/** What residents say when they search, and who or what page they mean: `content/synonyms/synonyms.yaml`. */
export const synonyms = defineType({
  name: 'synonyms',
  extension: 'yaml',
  languages: 'entry',
  body: 'none',
  once: true,
  fields: {
    dangerFirst: references('contacts'),
    rows: list({
      say: text(),
      danger: optional(boolean()),
      first: references('contacts'),
      bridgeBuilder: optional(reference('bridge-builders')),
      pages: references('pages'),
      next: references('contacts'),
      areas: references('areas'),
    }),
  },
  rules: ({ dangerFirst, rows }) => [
    ...withoutHelp(dangerFirst as string[], rows as Row[]),
    ...(rows as Row[]).flatMap(ofRow),
  ],
});
