import { optional, list } from '../field.ts';
import { text, url } from '../fieldKinds.ts';

/** Where a page's facts come from: title, publisher or year as one text, and the address when there is one. */
export const sources = () => list({ title: text(), url: optional(url()) });
