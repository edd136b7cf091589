function part<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return element;
}

/** The elements that `components/SearchForm.astro` and `components/SearchHits.astro` write, and the layout. */
export const form = part('sok', HTMLFormElement);
export const exit = document.querySelector<HTMLElement>('.exit-page');
export const input = part('fraga', HTMLInputElement);
export const status = part('laget', HTMLParagraphElement);
export const area = part('traffar', HTMLDivElement);
export const heading = part('antal', HTMLHeadingElement);
export const readAs = part('last-som', HTMLParagraphElement);
export const list = part('lista', HTMLOListElement);
export const more = part('fler', HTMLButtonElement);
export const nothing = part('inget', HTMLDivElement);
export const nearest = part('nara', HTMLDivElement);

/** Those that `components/SearchFilters.astro` writes. */
export const filters = part('urval', HTMLDetailsElement);
export const filtersStatus = part('urval-laget', HTMLParagraphElement);
export const selects = {
  kind: part('urval-kind', HTMLSelectElement),
  year: part('urval-year', HTMLSelectElement),
  area: part('urval-area', HTMLSelectElement),
};

const messages = part('ord', HTMLTemplateElement).content;

/** One of the page's messages with its numbers, under the language it is written in. */
export function message(name: string, numbers: Readonly<Record<string, number>> = {}): Node {
  const words =
    messages.querySelector(`[data-name="${name}"]`)?.cloneNode(true) ?? document.createTextNode('');
  for (const [number, value] of Object.entries(numbers))
    words.textContent = (words.textContent ?? '').replace(`%${number}`, String(value));
  return words;
}
