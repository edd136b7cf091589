import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { pageView, type PageView } from './page.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

/**
 * The accessibility statement's parts as 13 § lagen (2018:1937) and MDFFS 2019:2 ask for them,
 * all from the settings; what Borås Stad has not given yet is `undefined` and said on the page.
 */
export interface AccessibilityView extends PageView {
  readonly publisher: string;
  readonly service: string;
  readonly conformance: string;
  readonly standard: string;
  readonly method: LangText;
  readonly assessedOn: ShownDate;
  readonly statementUpdated: ShownDate;
  readonly lacks: readonly {
    readonly situation: string;
    readonly what: string;
    readonly criterion: string;
  }[];
  readonly undueBurden: readonly string[];
  readonly outsideLaw: readonly string[];
  readonly feedbackService: string | undefined;
  readonly accessibleFormatService: string | undefined;
  readonly email: string | undefined;
}

export function accessibilityView(store: Store, language: LanguageKey): AccessibilityView {
  const page = pageView(store, 'om-tillganglighet', language);
  const { accessibility, publisher, siteName, feedbackService, accessibleFormatService, email } =
    store.settings;
  return {
    ...page,
    publisher,
    service: siteName,
    conformance: page.t(`statement.${accessibility.conformance}`).text,
    standard: accessibility.standard,
    method: page.t(`statement.${accessibility.method}`),
    assessedOn: shownDate(accessibility.assessedOn, page.lang),
    statementUpdated: shownDate(accessibility.updated, page.lang),
    lacks: accessibility.lacks,
    undueBurden: accessibility.undueBurden.map((item) => item.what),
    outsideLaw: accessibility.outsideLaw.map((item) => item.what),
    feedbackService,
    accessibleFormatService,
    email,
  };
}
