import { contentType, type TypeName } from '../../src/model/contentTypes.ts';
import { publicAddress } from '../preview/publicAddress.ts';
import type { Awaited } from './awaited.ts';
import type { State } from './state.ts';

/** The site that is waited for. */
export interface AwaitedSite {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** Whether it runs on the editor's own computer, and needs no build. */
  readonly isLocal: boolean;
}

export interface Said {
  readonly text: string;
  readonly link?: { readonly text: string; readonly address: string };
}

/** What an entry of a type is called in a sentence. */
const names: Readonly<Record<TypeName, string>> = {
  news: 'nyheten',
  meetings: 'mötet',
  'bridge-builders': 'brobyggaren',
  contacts: 'kontakten',
  finder: 'tabellen över vem som hjälper med vad',
  results: 'resultatet',
  areas: 'området',
  pages: 'sidan',
  terms: 'ordet',
  synonyms: 'sökningens ord',
  interface: 'webbplatsens egna ord',
  settings: 'inställningarna',
};

const isNamed = (type: TypeName): boolean => type !== 'interface' && !contentType(type).once;

/** @example entryName({ type: 'news', key: 'a', title: 'Prov' }) // => 'nyheten ”Prov”' */
export const entryName = ({ type, key, title }: Pick<Awaited, 'type' | 'key' | 'title'>): string =>
  isNamed(type) ? `${names[type]} ”${title ?? key}”` : names[type];

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const help = 'Säg till den som sköter webbplatsen.';

/** What the editor is told of a change that has been published. */
export function said(awaited: Awaited, state: State, { address, isLocal }: AwaitedSite): Said {
  const { type, key, end } = awaited;
  const name = entryName(awaited);
  const place = isLocal ? 'den här datorns webbplats' : 'webbplatsen';
  const isRemoval = end === 'gone' || end === 'removed';
  const done = isRemoval ? `Du har tagit bort ${name}.` : `Du har publicerat ${name}.`;
  switch (state.kind) {
    case 'waiting':
      return {
        text: isLocal
          ? `${done} Det syns strax på ${place}.`
          : `${done} Det syns på ${place} när den är byggd, oftast inom några minuter.`,
      };
    case 'late':
      return {
        text: `${done} Det har gått mer än en timme, men ${place} visar det inte. ${help} Har någon annan ändrat samma sak sedan dess är det som det ska.`,
      };
    case 'refused':
      return {
        text: `Webbplatsen kunde inte byggas efter ändringen av ${name}, så den gamla visas fortfarande. ${help} Bygget svarade: ”${state.build.reason}”`,
        ...(state.build.address !== undefined && {
          link: { text: 'Se bygget', address: state.build.address },
        }),
      };
    case 'reached':
      return {
        shown: {
          text: `${isNamed(type) ? sentence(name) : `Det nya i ${name}`} syns nu på ${place}.`,
          link: { text: 'Visa sidan', address: address + publicAddress(type, key) },
        },
        hidden: { text: `${done} Protokollet visas inte på ${place} förrän det är justerat.` },
        gone: { text: `${sentence(name)} är borta från ${place}.` },
        removed: { text: `${done} Det försvinner från ${place} när den är byggd.` },
      }[end];
  }
}
