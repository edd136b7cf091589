import { backendAnswers } from './backend/backendAnswers.ts';
import { askedPage } from './preview/publicAddress.ts';

const state = document.getElementById('desk-state');

/** Opens the desk when there is something behind it to save to, and says so when there is not. */
async function start(): Promise<void> {
  if (!(await backendAnswers())) {
    state?.replaceChildren(
      'Redaktionen är inte öppen här: det finns ingenstans att spara. Den öppnas på en dator där webbplatsen startas med ”npm start”.',
    );
    return;
  }
  const { openDesk } = await import('./openDesk.ts');
  state?.remove();
  openDesk();
}

const asked = askedPage(location.search);
if (asked === undefined) await start();
else location.replace(asked);

// What is saved makes Astro reload every open page; the form that was saved from would lose what is not yet saved.
import.meta.hot?.on('vite:beforeFullReload', () => {
  throw new Error('The desk is not reloaded.');
});
