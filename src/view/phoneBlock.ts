import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { phoneNumber, type PhoneNumber } from '../model/phone.ts';
import type { Store } from '../store/store.ts';

export type { PhoneNumber };

/** The way to a person, at the same place on every page. */
export interface PhoneBlock {
  readonly heading: LangText;
  readonly call: LangText;
  readonly whom: LangText;
  readonly number: PhoneNumber;
  readonly askFor: LangText;
  readonly unconfirmed: LangText | undefined;
  readonly emergency: LangText;
  readonly emergencyNumber: PhoneNumber;
}

export const phoneBlock = ({ switchboard, publisher }: Store['settings'], t: Translator): PhoneBlock => ({
  heading: t('phone.heading'),
  call: t('phone.call'),
  whom: langText(publisher, sourceLanguage),
  number: phoneNumber(switchboard.number),
  askFor: t('phone.askFor'),
  unconfirmed: switchboard.confirmed ? undefined : t('phone.unconfirmed'),
  emergency: t('phone.emergency'),
  emergencyNumber: phoneNumber('112'),
});
