const help = '/admin/hjalp/';

/** Collections whose help stands with another's. */
const tellsWith: Readonly<Record<string, string>> = { 'bridge-builders': 'contacts' };

/**
 * Where the help tells of what the editor has before the eyes.
 * @param place the part of the desk's address after #
 * @example helpAddress('#/collections/news/new') // => '/admin/hjalp/#news'
 */
export function helpAddress(place: string): string {
  const type = /^#\/collections\/([a-z-]+)/.exec(place)?.[1];
  return type === undefined ? help : `${help}#${tellsWith[type] ?? type}`;
}

/** Lets the desk's link to the help lead to what fits, wherever in the desk the editor goes. */
export function followPlace(link: Element | null): void {
  const follow = (): void => link?.setAttribute('href', helpAddress(location.hash));
  window.addEventListener('hashchange', follow);
  follow();
}
