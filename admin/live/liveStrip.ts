import { said, entryName, type AwaitedSite } from './said.ts';
import type { Awaited } from './awaited.ts';
import type { Watched } from './liveWatch.ts';

export interface LiveStripOptions {
  readonly site: AwaitedSite;
  readonly onDismissed: (awaited: Awaited) => void;
}

/** One message: what is said, with a button to say no more of it. */
interface Message {
  readonly element: HTMLElement;
  readonly saying: HTMLElement;
}

/**
 * A strip at the foot of the desk that says how it stands with what has been published. Only what is new in it is
 * changed, so that a screen reader says that alone and the keyboard stays where it is.
 */
export function liveStrip({ site, onDismissed }: LiveStripOptions): (watched: readonly Watched[]) => void {
  const strip = document.createElement('div');
  strip.id = 'desk-live';
  strip.setAttribute('role', 'status');
  strip.setAttribute('aria-atomic', 'false');
  document.body.append(strip);
  const messages = new Map<Awaited, Message>();

  const messageOf = (awaited: Awaited): Message => {
    const element = document.createElement('p');
    const saying = document.createElement('span');
    const button = document.createElement('button');
    button.textContent = 'Stäng';
    button.setAttribute('aria-label', `Stäng: ${entryName(awaited)}`);
    button.addEventListener('click', () => {
      onDismissed(awaited);
      strip.querySelector('button')?.focus();
    });
    element.append(saying, button);
    return { element, saying };
  };

  return (watched) => {
    for (const [awaited, { element }] of messages) {
      if (watched.some((one) => one.awaited === awaited)) continue;
      element.remove();
      messages.delete(awaited);
    }
    for (const { awaited, state } of watched) {
      const message = messages.get(awaited) ?? messageOf(awaited);
      messages.set(awaited, message);
      const { text, link } = said(awaited, state, site);
      if (!message.element.isConnected) strip.append(message.element);
      if (message.saying.firstChild?.textContent === `${text} `) continue;
      message.element.dataset['state'] = state.kind;
      message.saying.replaceChildren(`${text} `, ...(link ? [linkTo(link)] : []));
    }
  };
}

function linkTo({ text, address }: { readonly text: string; readonly address: string }): HTMLAnchorElement {
  const link = document.createElement('a');
  link.textContent = text;
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}
