import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { tagOf, type LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { reviewSheetAddress } from '../model/addresses.ts';
import { textName } from '../model/textName.ts';
import type { Store } from '../store/store.ts';
import { findRoute } from './findRoute.ts';
import type { Link } from './link.ts';
import { frame, type Frame } from './shell.ts';
import { translationRows, type TextKind, type TextState, type TranslationRow } from './translationRows.ts';

/** One thing to write, to bring in step or to review. */
export interface Task {
  readonly title: LangText;
  /** The page in the language that is worked on. */
  readonly href: string | undefined;
  /** Names of the texts whose Swedish has changed, and of those that are lacking; in Swedish. */
  readonly changed: readonly string[];
  readonly lacks: readonly string[];
}

/** The texts of one type that stand alike. */
export interface TaskGroup {
  readonly state: LangText;
  readonly tasks: readonly Task[];
}

export interface TypeTasks {
  readonly heading: LangText;
  readonly groups: readonly TaskGroup[];
}

export interface WorkListView extends Frame {
  /** The tag of the language that is worked on. */
  readonly tag: string;
  readonly types: readonly TypeTasks[];
  /** The sheet on which the language is reviewed. */
  readonly sheet: Link;
}

/**
 * What matters most first: a text that may say something wrong, one that is lacking, one that is lacking on a page that
 * can be read by its words and numbers, and one to review.
 */
const urgency = [
  'outdated',
  'missing',
  'wordsOnly',
  'draft',
  'attested',
  'reviewed',
] as const satisfies readonly TextState[];

const isLeft = ({ state, missing }: TranslationRow): boolean => state !== 'reviewed' || missing.length > 0;

/** A missing entry is named whole; of one that is there, each text that it lacks. */
const lacks = ({ type, state, missing }: TranslationRow): string[] =>
  state === 'missing' || state === 'wordsOnly' ? [] : missing.map((path) => textName(type, path));

function task(row: TranslationRow, of: LanguageKey): Task {
  const { type, title, route, outdated } = row;
  return {
    title,
    href: route && localAddress(route.address, of),
    changed: outdated.map((path) => textName(type, path)),
    lacks: lacks(row),
  };
}

function typeTasks(
  type: TextKind,
  rows: readonly TranslationRow[],
  of: LanguageKey,
  t: Translator,
): TypeTasks {
  const byState = Map.groupBy(rows, ({ state }) => state);
  return {
    heading: t(`textKind.${type}`),
    groups: urgency.flatMap((state) => {
      const alike = byState.get(state);
      return alike ? [{ state: t(`textState.${state}`), tasks: alike.map((row) => task(row, of)) }] : [];
    }),
  };
}

/** Everything left to do in one language, by type, what matters most first. */
export function workListView(store: Store, of: LanguageKey, language: LanguageKey): WorkListView {
  const page = store.existing('pages', 'om-oversattningar');
  const route = findRoute(store, { kind: 'workList', of });
  const view = frame(store, route, language, (lang) => page.in(lang).description);
  const byType = Map.groupBy(translationRows(store, of).filter(isLeft), ({ type }) => type);
  const sheet = { href: localAddress(reviewSheetAddress(of, 1), language), text: view.t('reviewSheet.open') };
  return {
    ...view,
    tag: tagOf(of),
    sheet,
    types: [...byType].map(([type, rows]) => typeTasks(type, rows, of, view.t)),
  };
}
