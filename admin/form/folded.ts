import type { DeskField } from './deskField.ts';

/** Fields that an editor seldom fills in, by their name in every type. */
const seldom: ReadonlySet<string> = new Set([
  'key',
  'term',
  'pictogram',
  'slideLabels',
  'onSlide',
  'example',
  'personalName',
  'nameConsentUntil',
  'toConfirm',
  'recording',
  'asOf',
  'sources',
  'formerKeys',
  'review',
]);

/**
 * Whether a field stands in the form's last part, which is folded until someone asks for it. What has to be filled in
 * never does, unless it is from the beginning.
 */
export const isFolded = (field: DeskField): boolean =>
  seldom.has(field.name) && (field.required === false || 'default' in field);
