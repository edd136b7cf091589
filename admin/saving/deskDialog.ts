/** A window that waits for an answer. */
export interface Asking {
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly string[];
  /** The buttons, the one that changes nothing first; each with the answer that it gives. */
  readonly answers: readonly { readonly label: string; readonly value: string }[];
}

/**
 * Tells the editor something and waits for the answer: Decap's own messages are gone after a few seconds.
 * Closing the window by Escape is the first answer.
 */
export function askInDialog({ heading, intro, items, answers }: Asking): Promise<string> {
  document.getElementById('desk-dialog')?.remove();
  const dialog = document.createElement('dialog');
  dialog.id = 'desk-dialog';
  const title = element('h2', heading);
  title.id = 'desk-dialog-heading';
  dialog.setAttribute('aria-labelledby', title.id);
  const list = document.createElement('ul');
  list.append(...items.map((item) => element('li', item)));
  const buttons = document.createElement('p');
  buttons.append(
    ...answers.map(({ label, value }) => {
      const button = element('button', label);
      button.addEventListener('click', () => dialog.close(value));
      return button;
    }),
  );
  dialog.append(title, element('p', intro), list, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answered) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      answered(dialog.returnValue || (answers[0]?.value ?? ''));
    });
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
