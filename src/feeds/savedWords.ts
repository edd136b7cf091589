import type { ContactsToSave, SavedEntry, SavedGroup } from '../view/contactsToSave.ts';

type Both = SavedGroup['heading'];
export type Words = Both['text'];
type Dialled = NonNullable<SavedEntry['card']['call']>['number'];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, in elements and in attributes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** What an element says whose text is a translation older than its Swedish. */
export const outdatedMark = ' data-outdated';

/** Gives what an element says of its language, before its tag ends. */
export const attributesIn =
  ({ langAttributes }: Pick<ContactsToSave, 'langAttributes'>) =>
  (language: Words['lang']): string => {
    const { lang, translate } = langAttributes(language);
    return ` lang="${lang}" translate="${translate}"`;
  };

/** Gives words as HTML, each marked with its language where it is another than the file's. */
export const sayIn =
  (file: Pick<ContactsToSave, 'lang' | 'langAttributes'>) =>
  (words: Words): string =>
    (words.parts ?? [words])
      .map(({ text, lang }) => {
        const marks = [
          lang === file.lang ? '' : attributesIn(file)(lang),
          words.isOutdated ? outdatedMark : '',
        ];
        return marks.join('') === '' ? escaped(text) : `<span${marks.join('')}>${escaped(text)}</span>`;
      })
      .join('');

/** Gives a text and, smaller beside it, the same in another language. */
export const sayBothIn =
  (file: Pick<ContactsToSave, 'lang' | 'langAttributes'>) =>
  ({ text, beside }: Both): string =>
    [sayIn(file)(text), ...(beside ? [`<small>${sayIn(file)(beside)}</small>`] : [])].join(' ');

/** A number that rings; a screen reader says its digits one by one. */
export const ring = ({ href, display, digits }: Dialled): string =>
  `<a class="number" href="${href}"><span role="img" aria-label="${digits}">${display}</span></a>`;

/** Gives a whole address as a link that is read without its beginning and end. */
export const linkIn =
  ({ shownAddress }: Pick<ContactsToSave, 'shownAddress'>) =>
  (address: string): string =>
    `<a href="${escaped(address)}">${escaped(shownAddress(address))}</a>`;
