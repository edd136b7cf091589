import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { blockAttributes, type AttributeKind } from '../model/blocks.ts';
import { blocksOf } from '../model/blockText.ts';
import type { Store } from '../store/store.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { document, type Document } from './document.ts';
import { figure, type Figure } from './figure.ts';
import { sound, type Sound } from './sound.ts';

/** What the blocks in a page's body show, resolved before the body is rendered. */
export interface BlockData {
  /** The language of the body. */
  readonly lang: LanguageKey;
  readonly contacts: Readonly<Record<string, ContactCard>>;
  readonly figures: Readonly<Record<string, Figure>>;
  /** By the addresses of their files. */
  readonly sounds: Readonly<Record<string, Sound>>;
  /** By the addresses of their files. */
  readonly documents: Readonly<Record<string, Document>>;
  /** Before whom to ask for, where others answer a contact's number. */
  readonly askWhom: LangText;
  /** The mark on a text that Borås Stad has not confirmed. */
  readonly unconfirmed: LangText;
  /** Over what is said in a sound. */
  readonly transcript: LangText;
}

/**
 * Resolves what the blocks of a body in one language refer to; the content check has held that each exists.
 * Addresses are the Swedish ones, as in the body's own links, which are made to follow the reader afterwards.
 */
export function blockData(store: Store, body: string, lang: LanguageKey): BlockData {
  const t = store.translator(lang);
  const reading = { language: sourceLanguage as LanguageKey, lang };
  const blocks = blocksOf(body);
  const found = <T>(kind: AttributeKind, resolve: (value: string, block: Attributes) => T | undefined) =>
    Object.fromEntries(
      blocks.flatMap(({ name, attributes }) =>
        Object.entries(attributes).flatMap(([attribute, value]) => {
          if (blockAttributes(name)[attribute]?.kind !== kind) return [];
          const resolved = resolve(value, attributes);
          return resolved === undefined ? [] : [[value, resolved] as const];
        }),
      ),
    );
  return {
    lang,
    contacts: found('contact', (key) => {
      const entry = store.entry('contacts', key);
      return entry && contactCard(store, entry, reading);
    }),
    figures: found('figure', (path) => figure(store, path, reading)),
    sounds: found('sound', (src) => sound(store, src, lang)),
    documents: found('document', (href, { language }) => document(store, href, language, lang)),
    askWhom: t('phone.askWhom'),
    unconfirmed: t('page.unconfirmed'),
    transcript: t('recording.transcript'),
  };
}

type Attributes = Readonly<Record<string, string>>;
