/* Copying, sharing and printing with one press. Without script the message can be selected and sent, and the page printed. */

const message = document.querySelector<HTMLElement>('[data-message]');

/** Puts one of the page's own sentences where screen readers hear that something has happened. */
function say(what: string): void {
  const words = document.querySelector<HTMLTemplateElement>('[data-words]');
  const said = words?.content.querySelector(`[data-word="${what}"]`)?.cloneNode(true);
  document.querySelector('[data-status]')?.replaceChildren(...(said ? [said] : []));
}

function onPress(button: string, isThere: boolean, press: (text: string) => Promise<void>): void {
  const element = document.querySelector<HTMLElement>(button);
  if (!element || !message || !isThere) return;
  element.hidden = false;
  element.addEventListener('click', () => void press(message.innerText));
}

onPress('[data-copy]', 'clipboard' in navigator, async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    say('copied');
  } catch {
    say('notCopied');
  }
});

onPress('[data-share]', 'share' in navigator, async (text) => {
  try {
    await navigator.share({ text });
    say('shared');
  } catch {
    // Whoever closes the device's own list of ways to share has chosen not to.
  }
});

for (const link of document.querySelectorAll('[data-print]')) {
  // The address names the sheet first, so that it is printed alone.
  link.addEventListener('click', () => setTimeout(print));
}
