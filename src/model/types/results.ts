import { defineType } from '../contentType.ts';
import { list, optional, translated } from '../field.ts';
import { integer, key, longText, select, text } from '../fieldKinds.ts';
import { pictogramLabels } from '../pictograms.ts';
import { recording } from './recording.ts';
import { sources } from './sources.ts';
import { term } from './term.ts';

/** One year's figures. No sum is made that the source does not make. */
export const results = defineType({
  name: 'results',
  extension: 'md',
  languages: 'file',
  body: 'optional',
  fields: {
    year: integer(),
    title: translated(text()),
    description: translated(longText()),
    heading: translated(text()),
    indicators: list(
      {
        key: key(),
        name: translated(text()),
        value: integer(),
        target: optional(integer()),
        unit: translated(text()),
        sourceLabel: text(),
        definition: optional(translated(longText())),
        doesNotSay: translated(longText()),
        term: term(),
        pictogram: optional(select(pictogramLabels)),
      },
      { itemKey: 'key' },
    ),
    recording: recording(),
    sources: sources(),
  },
});
