/** What is left before the site may be called official, by kind, as a heading in the list. */
export const launchRules = {
  unreadable: 'Filer som inte går att läsa',
  'not-official': 'Webbplatsen är ett prov',
  'site-url': 'Webbplatsens adress',
  switchboard: 'Växelns nummer',
  'missing-setting': 'Inställningar som saknas',
  'to-confirm': 'Att bekräfta, enligt sidan',
  'unconfirmed-text': 'Texter märkta som obekräftade',
  'says-to-be-confirmed': 'Texter som säger att något ska bekräftas av Borås Stad',
  'no-phone': 'Kommunala kontakter: nummer saknas',
  'unconfirmed-phone': 'Nummer som inte är bekräftade',
  stale: 'Uppgifter som kontrollerades för länge sedan',
  'checked-ahead': 'Kontroller med ett datum som inte har varit',
  'past-closed-day': 'Stängda dagar som har varit',
  'example-meeting': 'Påhittade möten',
  'unreviewed-words': 'Ord som ingen har granskat',
  'unreviewed-texts': 'Översättningar som ingen har granskat',
  'outdated-text': 'Översättningar som är äldre än den svenska texten',
} as const;

export type LaunchRule = keyof typeof launchRules;
