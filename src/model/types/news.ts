import { defineType } from '../contentType.ts';
import { optional, translated } from '../field.ts';
import { date, longText, reference, text } from '../fieldKinds.ts';
import { formerKeys } from './formerKeys.ts';
import { recording } from './recording.ts';
import { sources } from './sources.ts';

/** Dated news. `date` is the day of what the news tells. */
export const news = defineType({
  name: 'news',
  extension: 'md',
  languages: 'file',
  body: 'required',
  fields: {
    title: translated(text()),
    description: translated(longText()),
    date: date(),
    area: optional(reference('areas')),
    recording: recording(),
    sources: sources(),
    formerKeys: formerKeys(),
  },
});
