function part<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return element;
}

/** The elements that `components/SearchForm.astro` writes. */
export const form = part('sok', HTMLFormElement);
export const input = part('fraga', HTMLInputElement);
export const status = part('laget', HTMLParagraphElement);
export const area = part('traffar', HTMLDivElement);
export const heading = part('antal', HTMLHeadingElement);
export const list = part('lista', HTMLOListElement);
export const more = part('fler', HTMLButtonElement);

const messages = part('ord', HTMLTemplateElement).content;

/** One of the page's messages, under the language it is written in. */
export function message(name: string, n = 0): Node {
  const words =
    messages.querySelector(`[data-name="${name}"]`)?.cloneNode(true) ?? document.createTextNode('');
  words.textContent = (words.textContent ?? '').replace('%n', String(n));
  return words;
}
