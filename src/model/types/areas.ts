import { defineType } from '../contentType.ts';
import { list, optional, translated } from '../field.ts';
import { integer, key, longText, references, select, text } from '../fieldKinds.ts';
import { pictogramLabels } from '../pictograms.ts';
import { formerKeys } from './formerKeys.ts';
import { recording } from './recording.ts';
import { sources } from './sources.ts';
import { term } from './term.ts';

/** One of the strategy's six areas; national aims and actions are kept apart from what Borås itself has done. */
export const areas = defineType({
  name: 'areas',
  extension: 'md',
  languages: 'file',
  body: 'optional',
  fields: {
    title: translated(text()),
    description: translated(longText()),
    nationalAim: translated(longText()),
    nationalActions: list({ key: key(), text: translated(longText()) }, { itemKey: 'key' }),
    borasActions: list({ key: key(), text: translated(longText()) }, { itemKey: 'key' }),
    contacts: references('contacts'),
    order: integer(),
    pictogram: optional(select(pictogramLabels)),
    term: term(),
    slideLabels: list({ label: text() }),
    recording: recording(),
    asOf: optional(translated(text())),
    sources: sources(),
    formerKeys: formerKeys(),
  },
});
