import type { Check } from './content.ts';

/** What the model says is wrong with a file's fields. */
export const entries: Check = ({ broken }) =>
  broken.flatMap(({ file, problems }) => problems.map((problem) => ({ rule: 'fields', file, ...problem })));
