import { defineType } from '../contentType.ts';
import { list, optional, translated } from '../field.ts';
import { boolean, date, integer, longText, passedOnName, phone, text } from '../fieldKinds.ts';
import { openingHours, openingHoursRules } from './openingHours.ts';
import { phoneRules } from './phoneRules.ts';
import { formerKeys } from './formerKeys.ts';
import { recording } from './recording.ts';
import { sources } from './sources.ts';
import { term } from './term.ts';

/** A role in the bridge-builder team. A person's name is shown only while consent lasts. */
export const bridgeBuilders = defineType({
  name: 'bridge-builders',
  extension: 'md',
  languages: 'file',
  body: 'optional',
  fields: {
    title: translated(passedOnName()),
    neutralTitle: optional(translated(passedOnName())),
    description: translated(longText()),
    phone: optional(phone()),
    phoneSource: optional(text()),
    sms: optional(boolean()),
    where: optional(translated(text())),
    ...openingHours(),
    languagesSpoken: list({ language: text() }),
    lastChecked: date(),
    order: integer(),
    personalName: optional(text()),
    nameConsentUntil: optional(date()),
    term: term(),
    recording: recording(),
    asOf: optional(translated(text())),
    sources: sources(),
    formerKeys: formerKeys(),
  },
  rules: (data) => [
    ...phoneRules(data),
    ...openingHoursRules(data),
    ...(data['personalName'] && !data['nameConsentUntil']
      ? [
          {
            path: ['personalName'],
            cause: 'Ett namn på en person kräver samtycke, och fältet "nameConsentUntil" är tomt.',
            mend: 'Skriv till vilket datum samtycket gäller, eller ta bort namnet.',
          },
        ]
      : []),
  ],
});
