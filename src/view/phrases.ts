import type { InterfaceKey } from '../i18n/interfaceStrings.ts';
import type { Translator } from '../i18n/translator.ts';
import { pair, type Pair } from './pair.ts';

const phraseKeys = [
  'say.bridgeBuilder',
  'say.interpreter',
  'say.noName',
  'say.whoKnows',
  'say.noCallBack',
] as const satisfies readonly InterfaceKey[];

/** What one can say on the telephone, in two languages. */
export const phrases = (t: Translator, beside: Translator): Pair[] =>
  phraseKeys.map((key) => pair(t(key), beside(key)));
