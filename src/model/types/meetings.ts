import { defineType } from '../contentType.ts';
import { list, optional, translated } from '../field.ts';
import { boolean, date, integer, itemNumber, longText, select, text, time } from '../fieldKinds.ts';
import { formerKeys } from './formerKeys.ts';
import { recording } from './recording.ts';
import { sources } from './sources.ts';

/** From planned to approved. Items and decisions are public only when the minutes are approved. */
export const meetingStates = {
  planerat: 'Planerat',
  kallat: 'Kallelse skickad',
  'ej-justerat': 'Protokollet är inte justerat',
  justerat: 'Protokollet är justerat',
  installt: 'Inställt',
} as const;

export const decisionStates = {
  'ej-paborjad': 'Inte påbörjat',
  pagar: 'Pågår',
  klar: 'Klart',
} as const;

export const agreements = {
  enigt: 'Alla var eniga',
  majoritet: 'Alla var inte eniga',
  antecknat: 'Antecknat, inget beslut',
} as const;

/** One meeting of the Roma council: items (§) with text, decision, who agreed, responsible, due and state. */
export const meetings = defineType({
  name: 'meetings',
  extension: 'md',
  languages: 'file',
  body: 'optional',
  fields: {
    title: translated(text()),
    date: date(),
    start: optional(time()),
    end: optional(time()),
    place: optional(text()),
    description: translated(longText()),
    state: select(meetingStates),
    approvedOn: optional(date()),
    present: list({ group: text() }),
    presentTotal: optional(integer()),
    agenda: list({ key: text(), title: translated(text()) }, { itemKey: 'key' }),
    items: list(
      {
        number: itemNumber(),
        title: translated(text()),
        text: translated(longText()),
        agreement: select(agreements),
        decision: optional(translated(longText())),
        responsible: optional(text()),
        due: optional(date()),
        state: optional(select(decisionStates)),
      },
      { itemKey: 'number' },
    ),
    corrections: list({ date: date(), text: longText() }),
    example: optional(boolean()),
    recording: recording(),
    sources: sources(),
    formerKeys: formerKeys(),
  },
  rules: (data) => {
    const isApproved = data['state'] === 'justerat';
    const contradiction =
      !isApproved && data['approvedOn'] !== undefined
        ? [
            {
              path: ['approvedOn'],
              cause: 'Protokollet har en dag då det justerades, men läget säger något annat.',
              mend: 'Skriv "justerat" i fältet "state", eller ta bort "approvedOn".',
              formMend: `Välj ”${meetingStates.justerat}” i fältet "state", eller töm "approvedOn".`,
            },
          ]
        : [];
    const items = (data['items'] ?? []) as { decision?: string; agreement: string }[];
    const undecided = items.flatMap((item, index) =>
      item.agreement !== 'antecknat' && !item.decision
        ? [
            {
              path: ['items', index, 'decision'],
              cause: 'Punkten säger att rådet tog ställning, men beslutet är tomt.',
              mend: 'Skriv beslutet, eller välj "antecknat" i fältet "agreement".',
              formMend: `Skriv beslutet, eller välj ”${agreements.antecknat}” i fältet "agreement".`,
            },
          ]
        : [],
    );
    return [...contradiction, ...undecided];
  },
});
