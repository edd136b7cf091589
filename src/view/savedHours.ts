import { langText, type LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { lineText } from './hoursText.ts';
import type { OpeningHours } from './openingHours.ts';
import type { HoursLine } from './openWeek.ts';

/** A label and lines of words, each word in its own language. */
export interface SavedFact {
  readonly label: LangText;
  readonly lines: readonly (readonly LangText[])[];
}

/** When someone can be reached, as facts whose words each have their language. */
export function savedHours(hours: OpeningHours, t: Translator, lang: LanguageKey): SavedFact[] {
  const sign = (text: string): LangText => langText(text, lang);
  const between = (texts: readonly LangText[], separator: string): LangText[] =>
    texts.flatMap((text, at) => (at === 0 ? [text] : [sign(separator), text]));
  const line = (hoursLine: HoursLine): LangText[] => [langText(lineText(hoursLine), hoursLine.days.lang)];
  const words = (text: LangText | undefined): LangText[][] => (text ? [[text]] : []);
  const dates = hours.closedDates.map((span) =>
    between(
      span.map(({ display }) => sign(display)),
      '–',
    ),
  );
  const facts: readonly SavedFact[] = [
    {
      label: t('hours.open'),
      lines: [...words(hours.roundTheClock), ...hours.lines.map(line), ...words(hours.note)],
    },
    { label: t('hours.dropIn'), lines: hours.dropIn.map(line) },
    {
      label: t('hours.closed'),
      lines: [...dates, ...words(hours.closedOnHolidays ? t('hours.onHolidays') : undefined)],
    },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}
