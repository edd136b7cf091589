import type { ContactsToSave, SavedEntry, SavedGroup } from '../view/contactsToSave.ts';

export type Words = SavedGroup['heading'];
type Dialled = NonNullable<SavedEntry['card']['call']>['number'];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, in elements and in attributes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Gives words as HTML, marked with their language where it is another than the file's. */
export const sayIn =
  ({ lang, tagOf }: Pick<ContactsToSave, 'lang' | 'tagOf'>) =>
  (words: Words): string =>
    words.lang === lang
      ? escaped(words.text)
      : `<span lang="${tagOf(words.lang)}">${escaped(words.text)}</span>`;

/** A number that rings; a screen reader says its digits one by one. */
export const ring = ({ href, display, digits }: Dialled): string =>
  `<a class="number" href="${href}"><span role="img" aria-label="${digits}">${display}</span></a>`;

/** Gives a whole address as a link that is read without its beginning and end. */
export const linkIn =
  ({ shownAddress }: Pick<ContactsToSave, 'shownAddress'>) =>
  (address: string): string =>
    `<a href="${escaped(address)}">${escaped(shownAddress(address))}</a>`;
