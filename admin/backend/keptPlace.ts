const name = 'desk-place';

/** Keeps the form that the page's address leads to, because signing in takes it away. Lasts as long as the tab. */
export function keepPlace(): void {
  if (/^#\/(?:collections|workflow|search)\b/.test(location.hash))
    sessionStorage.setItem(name, location.hash);
}

export const forgetPlace = (): void => sessionStorage.removeItem(name);

/** Goes to the kept place, and is done when the page has noticed. */
export async function returnToPlace(): Promise<void> {
  const place = sessionStorage.getItem(name);
  forgetPlace();
  if (place === null || place === location.hash) return;
  await new Promise((noticed) => {
    addEventListener('hashchange', noticed, { once: true });
    location.hash = place;
  });
}
