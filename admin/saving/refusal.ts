/**
 * Tells the editor why nothing was saved, and keeps telling until the window is closed:
 * Decap's own message is gone after a few seconds.
 */
export function showRefusal(problems: readonly string[]): void {
  document.getElementById('desk-refusal')?.remove();
  const dialog = document.createElement('dialog');
  dialog.id = 'desk-refusal';
  const list = document.createElement('ul');
  list.append(...problems.map((problem) => element('li', problem)));
  const close = element('button', 'Stäng och rätta');
  close.addEventListener('click', () => {
    dialog.remove();
  });
  const heading = element('h2', 'Inget är sparat än');
  heading.id = 'desk-refusal-heading';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading, element('p', 'Rätta det här och publicera igen:'), list, close);
  document.body.append(dialog);
  dialog.showModal();
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
