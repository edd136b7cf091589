import { languages, type LanguageKey } from '../../i18n/languages.ts';
import { defineType, type RuleBreach } from '../contentType.ts';
import { list, object, optional } from '../field.ts';
import { audio, boolean, date, email, integer, longText, phone, select, text, url } from '../fieldKinds.ts';
import { transcript } from './recording.ts';

export const conformance = {
  helt: 'helt förenlig',
  delvis: 'delvis förenlig',
  inte: 'inte förenlig',
} as const;

export const assessmentMethods = {
  sjalv: 'Vi har själva granskat webbplatsen',
  extern: 'En oberoende granskare har granskat webbplatsen',
  bada: 'Vi har själva granskat webbplatsen, och en oberoende granskare har gjort det',
} as const;

const languageNames = Object.fromEntries(
  languages.map(({ key, swedishName }) => [key, swedishName]),
) as Record<LanguageKey, string>;

/** A reader who picks by listening cannot tell two greetings in one language apart. */
const sameLanguageTwice = (greetings: readonly { readonly language: LanguageKey }[]): RuleBreach[] =>
  greetings.flatMap(({ language }, index) =>
    greetings.findIndex((other) => other.language === language) < index
      ? [
          {
            path: ['greetings', index, 'language'],
            cause: `Språket ${languageNames[language]} har redan en hälsning.`,
            mend: 'Ta bort en av hälsningarna, eller välj ett annat språk.',
          },
        ]
      : [],
  );

/** What holds for the whole site. One file, `content/settings/settings.yaml`. */
export const settings = defineType({
  name: 'settings',
  extension: 'yaml',
  languages: 'entry',
  body: 'none',
  once: true,
  fields: {
    siteName: text(),
    siteUrl: url(),
    official: boolean(),
    publisher: text(),
    publisherUrl: url(),
    organisationNumber: optional(text()),
    office: text(),
    officeAsOf: text(),
    switchboard: object({ number: phone(), source: text(), confirmed: boolean() }),
    email: optional(email()),
    showUnreviewedWords: boolean(),
    wordSources: list({ code: text(), name: text() }),
    freshForDays: integer(),
    exit: object({ url: url(), name: text() }),
    greetings: list({ language: select(languageNames), audio: audio(), transcript: transcript() }),
    feedbackService: optional(url()),
    accessibleFormatService: optional(url()),
    accessibility: object({
      conformance: select(conformance),
      standard: text(),
      method: select(assessmentMethods),
      assessedOn: date(),
      updated: date(),
      lacks: list({ situation: text(), what: longText(), criterion: text() }),
      undueBurden: list({ what: longText() }),
      outsideLaw: list({ what: longText() }),
    }),
    securityContact: optional(url()),
    securityExpires: date(),
  },
  rules: ({ greetings }) => sameLanguageTwice(greetings as { language: LanguageKey }[]),
});
