import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { contactCard, type ContactCard } from './contactCard.ts';

/** What the blocks in a page's body show, resolved before the body is rendered. */
export interface BlockData {
  /** The language of the body. */
  readonly lang: LanguageKey;
  readonly contacts: Readonly<Record<string, ContactCard>>;
  /** Before whom to ask for, where others answer a contact's number. */
  readonly askWhom: LangText;
  /** The mark on a text that Borås Stad has not confirmed. */
  readonly unconfirmed: LangText;
}

const contactBlock = /<ContactCard\s+id=(?:"([^"]+)"|'([^']+)')/g;

/**
 * Resolves what the blocks of a body in one language refer to; the content check has held that each exists.
 * Addresses are the Swedish ones, as in the body's own links, which are made to follow the reader afterwards.
 */
export const blockData = (store: Store, body: string, lang: LanguageKey): BlockData => ({
  lang,
  contacts: Object.fromEntries(
    [...body.matchAll(contactBlock)].flatMap(([, double, single]) => {
      const key = double ?? single ?? '';
      const entry = store.entry('contacts', key);
      return entry ? [[key, contactCard(store, entry, { language: sourceLanguage, lang })] as const] : [];
    }),
  ),
  askWhom: store.translator(lang)('phone.askWhom'),
  unconfirmed: store.translator(lang)('page.unconfirmed'),
});
