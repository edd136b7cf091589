import { entryAddresses, pageAddresses } from '../../src/model/addresses.ts';

const of = (addresses: Readonly<Record<string, string>>, name: string): string | undefined => addresses[name];

/** The address of the page that shows an entry in Swedish. @example publicAddress('pages', 'om-integritet') // => '/om/integritet/' */
export function publicAddress(type: string, key: string): string {
  const below = of(entryAddresses, type);
  if (below !== undefined) return `${below}${key}/`;
  if (type === 'terms') return pageAddresses.ordlista;
  if (type === 'finder') return pageAddresses.brobyggare;
  if (type === 'synonyms') return pageAddresses.sok;
  return (type === 'pages' ? of(pageAddresses, key) : undefined) ?? pageAddresses.start;
}

/** Decap's link to an entry's page. A pattern cannot say where each page is, so the desk leads on from here. */
export const previewPath = (type: string): string => `admin/?visa=${type}/{{slug}}`;

/** The page that such a link asks for, from the query part of the desk's own address. */
export function askedPage(search: string): string | undefined {
  const [type, key] = new URLSearchParams(search).get('visa')?.split('/') ?? [];
  return type === undefined || key === undefined ? undefined : publicAddress(type, key);
}
