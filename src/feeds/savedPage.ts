import type { ContactsToSave, SavedEntry, SavedGroup } from '../view/contactsToSave.ts';
import { savedEntry } from './savedEntry.ts';
import { savedPageStyle } from './savedPageStyle.ts';
import {
  attributesIn,
  escaped,
  outdatedMark,
  linkIn,
  ring,
  sayBothIn,
  sayIn,
  type Words,
} from './savedWords.ts';

function group({ id, heading, entries, above }: SavedGroup, file: ContactsToSave): string {
  const [say, sayBoth] = [sayIn(file), sayBothIn(file)];
  // A switchboard's number is not theirs, and stands where it can be said whose it is.
  const ownNumber = ({ call }: SavedEntry['card']): string[] => {
    if (!call || call.via) return [];
    const notes = [
      ...(call.askFor ? [`${say(file.t('phone.askWhom'))} ${say(call.askFor)}`] : []),
      ...(call.unconfirmed ? [say(file.t('phone.unconfirmed'))] : []),
    ];
    return [ring(call.number), ...notes.map((note) => `<small>${note}</small>`)];
  };
  const links = above.map(({ id: place, card }) => {
    const name = `<a href="#${place}">${sayBoth(card.name)}</a>`;
    return `<li>${[name, ...ownNumber(card)].join(' ')}</li>`;
  });
  return [
    `<h2 id="${id}">${sayBoth(heading)}</h2>`,
    ...entries.map((entry) => savedEntry(entry, file)),
    ...(links.length > 0 ? [`<ul>${links.join('')}</ul>`] : []),
  ].join('\n');
}

/**
 * All contacts as one HTML file that opens anywhere, also with no network: nothing is got, nothing runs, every number
 * rings. Its title says nothing about the one who keeps it.
 */
export function savedPage(file: ContactsToSave): string {
  const { shell, lang, t, made, groups } = file;
  const { phone, preview, unreviewed, canonical } = shell;
  const [say, sayBoth] = [sayIn(file), sayBothIn(file)];
  const note = (words: Words | undefined): string[] => (words ? [`<p class="note">${say(words)}</p>`] : []);
  const places = groups.map(({ id, heading }) => `<li><a href="#${id}">${sayBoth(heading)}</a></li>`);
  const entries = groups.map((one) => group(one, file)).join('\n');
  const title = t('save.title');
  const doubt = phone.unconfirmed ? `<br><small>${say(phone.unconfirmed)}</small>` : '';
  return `<!doctype html>
<html${attributesIn(file)(lang)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title${title.lang === lang ? '' : attributesIn(file)(title.lang)}>${escaped(title.text)}</title>
<style>${savedPageStyle}</style>
</head>
<body>
<main>
${[
  `<h1>${say(title)}</h1>`,
  `<p>${say(phone.call)} ${say(phone.whom)} ${ring(phone.number)}<br>${say(phone.askFor)}${doubt}</p>`,
  `<p>${say(phone.emergency)} ${ring(phone.emergencyNumber)}</p>`,
  `<ul>${places.join('')}</ul>`,
  `<p>${say(t('save.made'))} <time datetime="${made.iso}">${made.display}</time></p>`,
  `<p>${say(t('save.newer'))} ${linkIn(file)(canonical)}</p>`,
  ...note(preview),
  ...(entries.includes(outdatedMark) ? note(t('page.outdatedPart')) : []),
  entries,
  ...note(unreviewed),
].join('\n')}
</main>
</body>
</html>
`;
}
