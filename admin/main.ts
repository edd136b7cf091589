import { host } from 'virtual:desk-host';
import { backendAnswers } from './backend/backendAnswers.ts';
import { followPlace } from './help/helpLink.ts';
import { askedPage } from './preview/publicAddress.ts';

const state = document.getElementById('desk-state');

// Packages that Decap brings know the window by Node's name.
Object.assign(globalThis, { global: globalThis });

/** Opens the desk when there is something behind it to save to, and says so when there is not. */
async function start(): Promise<void> {
  if (host.backend.name === 'proxy' && !(await backendAnswers())) {
    state?.replaceChildren(
      'Redaktionen är inte öppen här: det finns ingenstans att spara. Den öppnas på en dator där webbplatsen startas med ”npm start”.',
    );
    return;
  }
  state?.replaceChildren('Redaktionen hämtas. Första gången kan det ta en stund.');
  const desk = await import('./openDesk.ts').catch(sayMissing);
  if (!desk) return;
  state?.remove();
  desk.openDesk();
}

/** Says that the desk did not arrive, and how to try again. */
function sayMissing(error: unknown): undefined {
  console.error(error);
  const again = document.createElement('button');
  again.textContent = 'Ladda om sidan';
  again.addEventListener('click', () => {
    location.reload();
  });
  state?.replaceChildren(
    'Redaktionen gick inte att hämta. Se efter att det finns nät, och försök igen. ',
    again,
  );
}

followPlace(document.getElementById('desk-help'));

const asked = askedPage(location.search);
if (asked === undefined) await start();
else location.replace(new URL(asked, host.site ?? location.origin));

// What is saved makes Astro reload every open page; the form that was saved from would lose what is not yet saved.
import.meta.hot?.on('vite:beforeFullReload', () => {
  throw new Error('The desk is not reloaded.');
});
