import { comingDay } from '../i18n/format.ts';
import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { OpenNow, OpenNowSentences, Schedule } from '../i18n/openNow.ts';
import { weekdayKeys } from '../model/types/openingHours.ts';
import type { Store } from '../store/store.ts';

/** What the script is given, and the language that it then speaks. */
export interface ShownOpenNow extends OpenNow {
  readonly lang: LanguageKey;
}

type Texts = Readonly<Record<Exclude<keyof OpenNowSentences, 'weekdays' | 'dateFormat'>, LangText>>;

/** All that the script says, in the given language or, when any part of it is missing there, in Swedish. */
function sentencesIn(
  { translator }: Pick<Store, 'translator'>,
  lang: LanguageKey,
): Omit<ShownOpenNow, 'schedule'> {
  const t = translator(lang);
  const texts: Texts = {
    openNow: t('hours.openNow'),
    openUntil: t('hours.openUntil', { when: '%when' }),
    closedNow: t('hours.closedNow'),
    opensAt: t('hours.opensAt', { when: '%when' }),
    tomorrow: t('hours.tomorrow', { time: '%time' }),
    onDay: t('hours.onDay', { day: '%day', time: '%time' }),
  };
  const weekdays = weekdayKeys.map((day) => t(`weekday.${day}`));
  if ([...Object.values<LangText>(texts), ...weekdays].some((text) => text.lang !== lang)) {
    return sentencesIn({ translator }, sourceLanguage);
  }
  const plain = Object.fromEntries(Object.entries(texts).map(([name, { text }]) => [name, text]));
  return {
    lang,
    sentences: {
      ...(plain as Record<keyof Texts, string>),
      weekdays: weekdays.map(({ text }) => text),
      dateFormat: comingDay(lang),
    },
  };
}

/** What lets the script tell whether it is open now. */
export function openNow(
  schedule: Schedule,
  store: Pick<Store, 'translator'>,
  lang: LanguageKey,
): ShownOpenNow {
  return { schedule, ...sentencesIn(store, lang) };
}
