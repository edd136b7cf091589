import type { Check } from './content.ts';

/** A file that is not named as its type asks: wrong folder, wrong ending, unknown language. */
export const fileNames: Check = ({ misnamed }) =>
  misnamed.map(({ file, problem }) => ({ rule: 'file-name', file, line: 1, ...problem }));
