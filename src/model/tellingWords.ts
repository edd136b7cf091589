/** Beginnings and parts of Swedish words by which a title or address tells that its page is about violence, addiction or separation. */
const parts =
  'våld|kvinn|misshand|övergrepp|missbruk|alkohol|skilsm|heder|jour(?!n)|brottsoffer|trafficking|prostitu|tvång|bortgift';
const beginnings =
  'hot(?!ell)|slag|slår|drog|offer(?!t)|relation|tvinga|gifte|skyddat|skyddad|skyddsboende|sexköp|incest|stalk';
const telling = `(?:${parts}|(?<!\\p{L})(?:${beginnings}))`;

/** @example withoutMarks('våld') // => 'vald' */
const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

const inText = new RegExp(telling, 'iu');
const inKey = new RegExp(withoutMarks(telling), 'iu');

/** The part of a text that tells, if any. @example tellingPart('Stöd mot våld') // => 'våld' */
export const tellingPart = (text: string): string | undefined => inText.exec(text.normalize('NFC'))?.[0];

/** The same for a key or an address, which are written without å, ä and ö. @example tellingKeyPart('stod-mot-vald') // => 'vald' */
export const tellingKeyPart = (key: string): string | undefined => inKey.exec(key)?.[0];
