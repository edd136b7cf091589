import { defineType } from '../contentType.ts';
import { list, optional, translated } from '../field.ts';
import { audio, date, integer, longText, phone, selectMany, text } from '../fieldKinds.ts';
import { needs } from '../needs.ts';
import { phoneRules } from './phoneRules.ts';
import { formerKeys } from './formerKeys.ts';
import { sources } from './sources.ts';

/** A role in the bridge-builder team. A person's name is shown only while consent lasts. */
export const bridgeBuilders = defineType({
  name: 'bridge-builders',
  extension: 'md',
  languages: 'file',
  body: 'optional',
  fields: {
    title: translated(text()),
    description: translated(longText()),
    order: integer(),
    needs: selectMany(needs),
    phone: optional(phone()),
    phoneSource: optional(text()),
    where: optional(translated(text())),
    when: optional(translated(text())),
    languagesSpoken: list({ language: text() }),
    personalName: optional(text()),
    nameConsentUntil: optional(date()),
    greetingAudio: optional(audio()),
    greetingTranscript: optional(translated(longText())),
    lastChecked: date(),
    asOf: optional(translated(text())),
    sources: sources(),
    formerKeys: formerKeys(),
  },
  rules: (data) => [
    ...phoneRules(data),
    ...(data['personalName'] && !data['nameConsentUntil']
      ? [
          {
            path: ['personalName'],
            cause: 'Ett namn på en person kräver samtycke, och fältet "nameConsentUntil" är tomt.',
            mend: 'Skriv till vilket datum samtycket gäller, eller ta bort namnet.',
          },
        ]
      : []),
    ...(data['greetingAudio'] && !data['greetingTranscript']
      ? [
          {
            path: ['greetingAudio'],
            cause: 'Ljudfilen saknar text för den som inte hör.',
            mend: 'Skriv ut det som sägs i fältet "greetingTranscript".',
          },
        ]
      : []),
  ],
});
