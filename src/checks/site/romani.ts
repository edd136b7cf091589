import { languageOf, languages, varietyKeys, type LanguageKey } from '../../i18n/languages.ts';
import { reviewSheetAddress } from '../../model/addresses.ts';
import { found } from './found.ts';
import { attribute, hasLetters, languageAt, parentOf, textNodesIn, type Element } from './html.ts';
import type { KnownTexts } from './knownTexts.ts';
import type { Page } from './page.ts';
import { isComposed, otherLanguages } from './romaniText.ts';
import type { PageCheck } from './site.ts';

const keys = new Map(languages.map(({ tag, key }) => [tag, key]));

interface Fault {
  readonly cause: string;
  readonly mend: string;
}

/** A text of a page, read or heard, and where it stands. */
interface Said {
  readonly text: string;
  readonly at: Element;
}

const heard = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'];

const saidIn = (element: Element): Said[] =>
  element.attrs.flatMap(({ name, value }) =>
    heard.includes(name) || (name === 'content' && attribute(element, 'name') === 'description')
      ? [{ text: value, at: element }]
      : [],
  );

/** What is wrong with a text in a language, or nothing. */
export function faultIn(text: string, language: LanguageKey, known: KnownTexts): Fault | undefined {
  const shown = text.replaceAll(/\s+/g, ' ').trim();
  const said = `Texten "${shown}" är märkt "${languageOf(language).tag}"`;
  const others = otherLanguages(text, language, known).map((key) => languageOf(key).swedishName);
  if (others.length > 0) {
    return {
      cause: `${said}, men orden är ${others.join(' eller ')}.`,
      mend: 'Märk texten med det språk som den är på. Är den rätt märkt: lägg till ordet i ordlistan.',
    };
  }
  if (languageOf(language).kind !== 'variety' || isComposed(text, language, known)) return undefined;
  return {
    cause: `${said}, men står varken i ordlistan eller i innehållet på det språket.`,
    mend: 'Visa det svenska ordet, märkt som svenska, tills ordlistan eller en översättning har ett.',
  };
}

/** The sheets on which words are reviewed show also those that other pages may not. */
const isForReview = ({ address }: Page): boolean =>
  varietyKeys.some((key) => address.startsWith(reviewSheetAddress(key, 1)));

/** Gives the check, which remembers the texts that it has judged, because most stand on hundreds of pages. */
export function makeRomani(): PageCheck {
  const judged = new Map<string, Fault | undefined>();
  const judge = (text: string, language: LanguageKey, known: KnownTexts): Fault | undefined => {
    const place = `${language} ${text}`;
    if (!judged.has(place)) judged.set(place, faultIn(text, language, known));
    return judged.get(place);
  };
  return (page, site) => {
    const { known } = site;
    const html = page.elements.find(({ tagName }) => tagName === 'html');
    if (!known || !html) return [];
    const nodes = textNodesIn(html).flatMap((node): Said[] => {
      const at = parentOf(node);
      return at ? [{ text: node.value, at }] : [];
    });
    return [...nodes, ...page.elements.flatMap(saidIn)].flatMap((said) => {
      const language = keys.get(languageAt(said.at));
      if (language === undefined || !hasLetters(said.text)) return [];
      if (isForReview(page) && known.isWord(said.text, language)) return [];
      const fault = judge(said.text, language, known);
      return fault ? [found('romani', page, site, { at: said.at, ...fault })] : [];
    });
  };
}
