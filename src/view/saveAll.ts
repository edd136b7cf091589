import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { allVcardsAddress, savedContactsAddress } from '../model/addresses.ts';
import { sentence } from './sentence.ts';
import type { Frame } from './shell.ts';

export interface FileToSave {
  readonly href: string;
  /** Neutral, because the file may lie on a telephone that others use. */
  readonly download: string;
  readonly text: LangText;
  readonly size: LangText;
  readonly help: LangText | undefined;
}

/** The files' texts, by which their sizes are told. */
export interface TextsToSave {
  readonly page: string;
  readonly addressBook: string;
}

/** The two files in which every contact can be kept in a telephone. */
export function saveAll({ language, lang, t }: Frame, texts: TextsToSave): FileToSave[] {
  const sizeOf = (text: string): LangText =>
    t('save.size', { kilobytes: Math.ceil(new TextEncoder().encode(text).length / 1000) });
  return [
    {
      href: localAddress(savedContactsAddress, language),
      download: 'kontakter-boras.html',
      text: t('save.page'),
      size: sizeOf(texts.page),
      help: sentence(t('save.pageHelp'), lang),
    },
    {
      href: allVcardsAddress,
      download: 'kontakter-boras.vcf',
      text: t('save.addressBook'),
      size: sizeOf(texts.addressBook),
      help: sentence(t('save.addressBookHelp'), lang),
    },
  ];
}
