import type { ContactView } from '../view/contacts.ts';
import type { Shell } from '../view/shell.ts';
import { about, jsonText } from './about.ts';

const contact = ({ card, entry, needs, shell, sources }: ContactView) => {
  const { kind, dropIn } = entry.in('sv');
  return {
    key: card.key,
    page: shell.canonical,
    name: card.title.text,
    what: card.what.text,
    when: card.when?.text ?? null,
    kind: { key: kind, name: card.kind.text.text },
    needs,
    phone: card.call
      ? {
          number: card.call.number.display,
          uri: card.call.number.href,
          askFor: card.call.askFor?.text ?? null,
          source: card.phoneSource ?? null,
        }
      : null,
    hours: card.hours
      ? {
          weekly: card.hours.weekly,
          dropIn,
          closed: card.hours.closed,
          closedOnHolidays: card.hours.closedOnHolidays,
          note: card.hours.note?.text ?? null,
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
