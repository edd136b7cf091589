import type { ContactView } from '../view/contacts.ts';
import type { Shell } from '../view/shell.ts';
import { about, jsonText } from './about.ts';

const contact = ({ card, entry, shell, sources }: ContactView) => {
  const { kind, needs } = entry.in('sv');
  return {
    key: card.key,
    page: shell.canonical,
    name: card.title.text,
    what: card.what.text,
    when: card.when?.text ?? null,
    kind: { key: kind, name: card.kind.text },
    needs,
    phone: card.phone
      ? {
          number: card.phone.display,
          uri: card.phone.href,
          source: card.phoneSource ?? null,
          hours: card.phoneHours?.text ?? null,
        }
      : null,
    web: card.web ?? null,
    asOf: card.asOf?.text ?? null,
    lastChecked: card.lastChecked.iso,
    sources,
  };
};

/** The key contacts, in the order of the page. Bodies, never persons. */
export const contactsJson = (page: Shell, contacts: readonly ContactView[]): string =>
  jsonText({ ...about(page), contacts: contacts.map(contact) });
