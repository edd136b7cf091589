import { isVarietyKey, languageOf, languageKeys } from '../../i18n/languages.ts';
import type { Review } from '../../store/review.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry, Content } from './content.ts';
import type { ContentRule } from '../../model/contentRules.ts';

/** Who answers for a text, and where in its file that stands. */
interface Place {
  readonly path: readonly string[];
  readonly review: Review;
}

interface Word {
  readonly sources?: readonly unknown[];
  readonly review?: Review;
}

const wordsIn = ({ data }: CheckedEntry): { language: (typeof languageKeys)[number]; word: Word }[] =>
  languageKeys.flatMap((language) => {
    const word = isVarietyKey(language) ? data[language] : undefined;
    return word ? [{ language, word }] : [];
  });

const placesIn = (entry: CheckedEntry): Place[] =>
  entry.type === 'terms'
    ? wordsIn(entry).map(({ language, word }) => ({ path: [language, 'review'], review: word.review ?? {} }))
    : [{ path: ['review'], review: (entry.data['review'] ?? {}) }];

interface Fault {
  readonly field: string;
  readonly cause: string;
  readonly mend: string;
}

const pairs = [
  { by: 'translatedBy', on: 'translatedOn', done: 'skrevs' },
  { by: 'reviewedBy', on: 'reviewedOn', done: 'granskades' },
] as const;

const half = (review: Review): Fault[] =>
  pairs.flatMap(({ by, on, done }): Fault[] => {
    if (review[by] !== undefined && review[on] === undefined) {
      return [
        { field: on, cause: `Det står vem men inte när texten ${done}.`, mend: `Skriv dagen i fältet "${on}".` },
      ];
    }
    if (review[on] !== undefined && review[by] === undefined) {
      return [
        { field: by, cause: `Det står när men inte av vem texten ${done}.`, mend: `Skriv rollen i fältet "${by}".` },
      ];
    }
    return [];
  });

const early = (review: Review, today: string | undefined): Fault[] => [
  ...pairs.flatMap(({ on, done }) => {
    const day = review[on];
    return day !== undefined && today !== undefined && day > today
      ? [{ field: on, cause: `Texten ${done} enligt fältet den ${day}, men den dagen har inte varit än.`, mend: 'Skriv den dag då det gjordes.' }]
      : [];
  }),
  ...(review.reviewedOn !== undefined && review.translatedOn !== undefined && review.reviewedOn < review.translatedOn
    ? [
        {
          field: 'reviewedOn',
          cause: `Texten granskades den ${review.reviewedOn}, innan den skrevs den ${review.translatedOn}.`,
          mend: 'Rätta dagen. Är texten ändrad efter granskningen: ta bort granskningen.',
        },
      ]
    : []),
];

const found = (entry: CheckedEntry, path: readonly string[], { field, cause, mend }: Fault): Finding<ContentRule> => ({
  rule: 'review',
  file: entry.file,
  line: entry.lineOf([...path, field]),
  field: [...path, field].join('.'),
  cause,
  mend,
});

/** Words that neither a source nor a person vouches for. */
const unsignedWords = (entry: CheckedEntry): Finding<ContentRule>[] =>
  entry.type === 'terms'
    ? wordsIn(entry)
        .filter(({ word: { sources = [], review = {} } }) => {
          const { translatedBy, reviewedBy } = review;
          return sources.length === 0 && translatedBy === undefined && reviewedBy === undefined;
        })
        .map(({ language }) =>
          found(entry, [language], {
            field: 'sources',
            cause: `Ordet på ${languageOf(language).swedishName} har ingen källa, och ingen svarar för det.`,
            mend: 'Skriv källan, eller i vilken roll ordet är skrivet i fältet "translatedBy".',
          }),
        )
    : [];

/** Who answers for a translation or a word, by role and day: said, whole, and not ahead of time. */
export const reviews: Check = ({ entries, today }: Content) =>
  entries.flatMap((entry) => [
    ...unsignedWords(entry),
    ...placesIn(entry).flatMap(({ path, review }) =>
      [...half(review), ...early(review, today)].map((fault) => found(entry, path, fault)),
    ),
  ]);
