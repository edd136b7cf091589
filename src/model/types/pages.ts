import { defineType } from '../contentType.ts';
import { list, optional, translated } from '../field.ts';
import { boolean, longText, text } from '../fieldKinds.ts';
import { recording } from './recording.ts';
import { sources } from './sources.ts';

/** A composed information page. Its key decides its address (see `addresses.ts`). */
export const pages = defineType({
  name: 'pages',
  extension: 'mdx',
  languages: 'file',
  body: 'optional',
  fields: {
    title: translated(text()),
    description: translated(longText()),
    sensitive: optional(boolean()),
    recording: recording(),
    asOf: optional(translated(text())),
    toConfirm: list({ what: text() }),
    sources: sources(),
  },
});
