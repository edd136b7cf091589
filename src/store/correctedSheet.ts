import { parse } from 'yaml';
import type { LanguageKey } from '../i18n/languages.ts';
import { contentType } from '../model/contentTypes.ts';
import { parseFileName } from '../model/fileName.ts';
import { partText } from '../model/readEntry.ts';
import type { ContentFile } from './contentFiles.ts';
import { correctedWord, type Reviewing, type WrittenWord } from './correctedWord.ts';
import { bodyPath } from './entryTexts.ts';
import type { SheetRow } from './reviewSheet.ts';
import type { Renewed } from './stampedTranslation.ts';
import { stampTranslations } from './stampTranslations.ts';
import type { Review } from './review.ts';
import { withFields } from './withFields.ts';
import { withText } from './withText.ts';

/** What a reviewer has said of a row: the right word or text; nothing when what stands there is right. */
export interface Mark {
  readonly row: SheetRow;
  readonly right: string | undefined;
}

/** A review of a language's words and texts. */
export interface SheetReview extends Reviewing {
  readonly language: LanguageKey;
}

export interface CorrectedSheet {
  /** The files that change, with their new text. */
  readonly files: readonly ContentFile[];
  /** Files of which the reviewer has answered for some texts only, so that they do not count as reviewed. */
  readonly unfinished: readonly string[];
}

/** The entry that a file is of, whichever its language. @example nameOf('pages/om.sv.mdx') // => 'pages/om' */
const nameOf = (path: string): string => {
  const name = parseFileName(path);
  return 'cause' in name ? '' : `${name.type}/${name.key}`;
};

const written = ({ path, text }: ContentFile): Record<string, unknown> => {
  const extension = path.endsWith('.yaml') ? 'yaml' : 'md';
  return (parse(partText(text, extension)?.yaml ?? '') ?? {}) as Record<string, unknown>;
};

function correctedTerm(
  file: ContentFile,
  marks: readonly Mark[],
  review: SheetReview,
  isWhole: boolean,
): string {
  const right = Object.fromEntries(marks.map((mark) => [mark.row.field, mark.right]));
  const old = written(file)[review.language] as WrittenWord | undefined;
  return withFields(contentType('terms'), file.text, {
    [review.language]: correctedWord(old, right, review, isWhole),
  });
}

function correctedTexts(
  file: ContentFile,
  marks: readonly Mark[],
  review: SheetReview,
  isWhole: boolean,
): string {
  const type = contentType(marks[0]?.row.type ?? 'pages');
  const text = marks.reduce(
    (before, { right, row }) =>
      right === undefined || row.field === bodyPath ? before : withText(type, before, row.field, right),
    file.text,
  );
  const before = written(file)['review'] as Review | undefined;
  const reviewed = { ...before, reviewedText: undefined, reviewedBy: review.role, reviewedOn: review.date };
  return isWhole ? withFields(type, text, { review: reviewed }) : text;
}

/**
 * What a corrected review sheet makes of the content. A word or a translation counts as reviewed when the reviewer has
 * answered for each of its rows; what has been marked follows today's Swedish. Everything else stays as it is.
 * @param rows the whole sheet of the review's language
 */
export function correctedSheet(
  files: readonly ContentFile[],
  rows: readonly SheetRow[],
  marks: readonly Mark[],
  review: SheetReview,
): CorrectedSheet {
  const sizes = Map.groupBy(rows, ({ path }) => path);
  const byFile = Map.groupBy(marks, ({ row }) => row.path);
  const isWhole = (path: string): boolean => byFile.get(path)?.length === sizes.get(path)?.length;
  const renewed = new Map<string, Renewed>();
  const corrected = files.map((file) => {
    const said = byFile.get(file.path);
    if (!said) return file;
    const isTerm = said[0]?.row.type === 'terms';
    renewed.set(file.path, new Set(isTerm ? [review.language] : said.map(({ row }) => row.field)));
    const correct = isTerm ? correctedTerm : correctedTexts;
    return { ...file, text: correct(file, said, review, isWhole(file.path)) };
  });
  const entries = new Set(marks.map(({ row }) => `${row.type}/${row.key}`));
  const own = corrected.filter(({ path }) => entries.has(nameOf(path)));
  const stamped = new Map(stampTranslations(own, { renewed }).map(({ path, text }) => [path, text]));
  const before = new Map(files.map(({ path, text }) => [path, text]));
  return {
    files: own
      .filter(({ path }) => byFile.has(path))
      .map((file) => ({ ...file, text: stamped.get(file.path) ?? file.text }))
      .filter(({ path, text }) => text !== before.get(path)),
    unfinished: [...byFile.keys()].filter((path) => !isWhole(path)),
  };
}
