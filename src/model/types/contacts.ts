import { defineType } from '../contentType.ts';
import { optional, translated } from '../field.ts';
import { boolean, date, integer, longText, phone, select, selectMany, text, url } from '../fieldKinds.ts';
import { needs } from '../needs.ts';
import { phoneRules } from './phoneRules.ts';
import { formerKeys } from './formerKeys.ts';
import { sources } from './sources.ts';

/** Who runs a contact. */
export const contactKinds = {
  stat: 'Statlig myndighet',
  kommun: 'Borås Stad',
  'kommun-och-region': 'Borås Stad och regionen',
  'statligt-bolag': 'Statligt bolag',
  civilsamhalle: 'Förening eller organisation',
  trossamfund: 'Trossamfund',
  oklar: 'Inte klarlagt',
} as const;

/** A place to turn to, outside the bridge-builder team. */
export const contacts = defineType({
  name: 'contacts',
  extension: 'md',
  languages: 'file',
  body: 'optional',
  fields: {
    title: translated(text()),
    description: translated(longText()),
    whenToContact: optional(translated(longText())),
    order: integer(),
    kind: select(contactKinds),
    needs: selectMany(needs),
    phone: optional(phone()),
    phoneSource: optional(text()),
    phoneHours: optional(translated(text())),
    web: optional(url()),
    sensitive: optional(boolean()),
    onSlide: boolean(),
    lastChecked: date(),
    asOf: optional(translated(text())),
    sources: sources(),
    formerKeys: formerKeys(),
  },
  rules: (data) => [
    ...phoneRules(data),
    ...(Array.isArray(data['needs']) && data['needs'].length === 0
      ? [
          {
            path: ['needs'],
            cause: 'Kontakten hör inte till något behov och skulle inte synas på sidan Kontakter.',
            mend: 'Välj minst ett behov.',
          },
        ]
      : []),
  ],
});
