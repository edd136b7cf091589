import type { ContactsToSave, SavedEntry } from '../view/contactsToSave.ts';
import { linkIn, ring, sayBothIn, sayIn } from './savedWords.ts';

/** One person or place as HTML: how to ring comes right under the name. */
export function savedEntry({ id, card, facts }: SavedEntry, file: ContactsToSave): string {
  const say = sayIn(file);
  const { t } = file;

  const howToRing = (): string => {
    if (!card.call) return `<p>${say(t('phone.none'))}</p>`;
    const { number, askFor, unconfirmed } = card.call;
    const lines = [
      `${say(t('phone.call'))} ${ring(number)}`,
      ...(card.sms === undefined ? [] : [`<a href="${card.sms}">${say(t('passOn.sms'))}</a>`]),
      ...(askFor ? [`${say(t('phone.askWhom'))} ${say(askFor)}`] : []),
      ...(unconfirmed ? [`<small>${say(t('phone.unconfirmed'))}</small>`] : []),
    ];
    return `<p>${lines.join('<br>')}</p>`;
  };

  const web = card.type === 'contacts' ? card.web : undefined;
  const { iso, display } = card.lastChecked;
  const old = card.stale ? ` <strong>${say(t('contact.stale'))}</strong>` : '';
  const rows = [
    ...facts.map(({ label, lines }) => ({ label, values: lines.map((line) => line.map(say).join('')) })),
    ...(web === undefined ? [] : [{ label: t('contact.web'), values: [linkIn(file)(web)] }]),
    { label: t('contact.lastChecked'), values: [`<time datetime="${iso}">${display}</time>${old}`] },
  ];
  const list = rows.map(
    ({ label, values }) => `<dt>${say(label)}</dt>${values.map((value) => `<dd>${value}</dd>`).join('')}`,
  );
  return `<section id="${id}">
<h3>${sayBothIn(file)(card.name)}</h3>
${howToRing()}
<dl>${list.join('')}</dl>
</section>`;
}
