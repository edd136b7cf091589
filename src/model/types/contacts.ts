import { defineType } from '../contentType.ts';
import { optional, translated } from '../field.ts';
import { boolean, date, integer, longText, passedOnName, phone, select, text, url } from '../fieldKinds.ts';
import { openingHours, openingHoursRules } from './openingHours.ts';
import { neutralRules } from './neutralRules.ts';
import { phoneRules } from './phoneRules.ts';
import { formerKeys } from './formerKeys.ts';
import { recording } from './recording.ts';
import { sources } from './sources.ts';
import { term } from './term.ts';

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

export type ContactKind = keyof typeof contactKinds;

/** Whether the municipality, alone or with others, runs a contact of a kind: its switchboard leads there. */
export const isMunicipal = (kind: ContactKind): boolean => kind === 'kommun' || kind === 'kommun-och-region';

/** A place to turn to, outside the bridge-builder team. */
export const contacts = defineType({
  name: 'contacts',
  extension: 'md',
  languages: 'file',
  body: 'optional',
  fields: {
    title: translated(passedOnName()),
    description: translated(longText()),
    whenToContact: optional(translated(longText())),
    kind: select(contactKinds),
    phone: optional(phone()),
    phoneSource: optional(text()),
    phoneUnconfirmed: optional(boolean()),
    askFor: optional(translated(text())),
    sms: optional(boolean()),
    web: optional(url()),
    ...openingHours(),
    sensitive: optional(boolean()),
    neutralTitle: optional(translated(passedOnName())),
    lastChecked: date(),
    order: integer(),
    onSlide: boolean(),
    term: term(),
    recording: recording(),
    asOf: optional(translated(text())),
    sources: sources(),
    formerKeys: formerKeys(),
  },
  rules: (data) => [...phoneRules(data), ...openingHoursRules(data), ...neutralRules(data)],
});
