import type { TypeName } from './contentTypes.ts';

/** What residents read, and so what is to be in easy Swedish whole. News and minutes are for the public. */
export const residentTypes: readonly TypeName[] = [
  'pages',
  'bridge-builders',
  'contacts',
  'areas',
  'results',
];
