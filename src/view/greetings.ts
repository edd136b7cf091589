import { localAddress } from '../i18n/address.ts';
import { langText } from '../i18n/langText.ts';
import { languageOf, languages, type LanguageKey } from '../i18n/languages.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';
import type { Link } from './link.ts';
import { recordingIn, type Recording } from './recording.ts';

/** A voice that greets in a language, and the way to the site in it. */
export interface Greeting {
  readonly language: LanguageKey;
  readonly link: Link;
  readonly recording: Recording;
}

/** What a reader can pick a language by without reading: one greeting a language, in the picker's order. */
export const greetings = (store: Store): Greeting[] =>
  languages.flatMap(({ key }) => {
    const greeting = store.settings.greetings.find(({ language }) => language === key);
    if (!greeting) return [];
    return [
      {
        language: key,
        link: {
          href: localAddress(pageAddresses.start, key),
          text: langText(languageOf(key).autonym, key),
        },
        recording: recordingIn(store, greeting, key),
      },
    ];
  });
