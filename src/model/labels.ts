import { interfaceStrings } from '../i18n/interfaceStrings.ts';
import { languageOf, varietyKeys } from '../i18n/languages.ts';
import type { BlockName } from './blocks.ts';
import { contentType, type TypeName } from './contentTypes.ts';

/** What editors call a type: one of them after "skapa", and all of them as a heading. */
export interface TypeLabel {
  readonly one: string;
  readonly many: string;
  readonly hint?: string;
}

export interface Label {
  readonly label: string;
  readonly hint?: string;
  /** For a list: what one row of it is called. */
  readonly item?: string;
}

type Labels = Readonly<Record<string, Label>>;

/** In the order that editors meet them: what they write most often first. */
export const typeLabels: Readonly<Record<TypeName, TypeLabel>> = {
  news: { one: 'nyhet', many: 'Nyheter' },
  meetings: {
    one: 'möte',
    many: 'Möten och protokoll',
    hint: 'Romska rådets möten, från planerat till justerat protokoll.',
  },
  'bridge-builders': { one: 'brobyggare', many: 'Brobyggare', hint: 'Roller i brobyggarnas arbetslag.' },
  contacts: { one: 'kontakt', many: 'Kontakter', hint: 'Nyckelkontakter utanför brobyggarnas arbetslag.' },
  finder: {
    one: 'tabell',
    many: 'Vem hjälper med vad',
    hint: 'Tabellen bakom ”Hitta en brobyggare”: för varje behov vem man ringer först, vem sedan och vem när det är stängt.',
  },
  results: { one: 'år med resultat', many: 'Resultat', hint: 'Ett inlägg för varje år.' },
  areas: {
    one: 'område',
    many: 'Strategins områden',
    hint: 'Strategins sex områden: mål, insatser och vem som svarar.',
  },
  pages: {
    one: 'sida',
    many: 'Sidor',
    hint: 'Webbplatsens fasta sidor. De kan ändras och översättas, men inte tas bort.',
  },
  terms: {
    one: 'ord',
    many: 'Ordlista',
    hint: 'Ett begrepp och dess ord på varje språk. Skriv bara ord som har en källa.',
  },
  synonyms: {
    one: 'tabell',
    many: 'Sökningens ord',
    hint: 'Vad invånare skriver när de söker, och vem eller vilken sida de menar.',
  },
  interface: {
    one: 'språk',
    many: 'Webbplatsens egna ord',
    hint: 'Rubriker, knappar och korta texter som webbplatsen själv säger.',
  },
  settings: { one: 'inställning', many: 'Inställningar', hint: 'Sådant som gäller hela webbplatsen.' },
};

const title = { label: 'Rubrik' };
const term = {
  label: 'Ord i ordlistan',
  hint: 'Ett begrepp som hjälper att förstå namnet. Ordet visas först på romani, med det svenska namnet bredvid.',
};
const pictogram = { label: 'Piktogram' };
const description = {
  label: 'Kort beskrivning',
  hint: 'En eller två meningar. De visas i listor och i sökmotorer.',
};
const asOf = {
  label: 'Hur aktuella uppgifterna är',
  hint: 'Till exempel "Uppgifter från 2018". Visas på sidan.',
};
const order = { label: 'Plats i listan', hint: 'Ett heltal. Lägst tal visas först.' };
const phone = {
  label: 'Telefonnummer',
  hint: 'Med riktnummer, till exempel 033-35 70 00, eller ett kortnummer som 112.',
};
const phoneSource = {
  label: 'Källa till numret',
  hint: 'Var numret är hämtat. Ett nummer utan källa får inte visas.',
};
const sms = {
  label: 'Numret tar emot sms',
  hint: 'Kryssa bara i om någon läser och svarar. Då visas en länk för sms.',
};
const lastChecked = {
  label: 'Senast kontrollerad',
  hint: 'Dagen då någon läste källorna, eller ringde, och såg att uppgifterna stämmer.',
};
const body = { label: 'Text' };

const audio = {
  label: 'Ljudfil',
  hint: 'En fil som slutar på mp3, opus eller ogg, helst mindre än 1 MB.',
};
const transcript = { label: 'Det som sägs', hint: 'Hela ljudet i text, för den som inte hör.' };

const recording: Labels = {
  recording: {
    label: 'Inspelning',
    hint: 'Texten uppläst på det här språket. Fråga den som talar först: en röst kan visa vem någon är.',
  },
  'recording.audio': audio,
  'recording.transcript': transcript,
};

const sources: Labels = {
  sources: { label: 'Källor', item: 'källa', hint: 'Var uppgifterna kommer från.' },
  'sources.title': { label: 'Källans namn', hint: 'Utgivare, titel och år.' },
  'sources.url': { label: 'Webbadress', hint: 'Hela adressen med https:// först.' },
};

const formerKeys: Labels = {
  formerKeys: {
    label: 'Tidigare adresser',
    item: 'tidigare adress',
    hint: 'Gamla adresser leder hit, så att inga länkar går sönder.',
  },
  'formerKeys.key': { label: 'Tidigare adress', hint: 'Bara den sista delen, till exempel halsa.' },
};

const rowKey = (what: string): Label => ({
  label: 'Radens nyckel',
  hint: `Små bokstäver a–z, siffror och bindestreck. En översättning hör till den svenska raden genom att ${what} är samma.`,
});

const weeklyHours = (field: string, label: string, hint: string): Labels => ({
  [field]: { label, item: 'tid', hint },
  [`${field}.days`]: { label: 'Dagar' },
  [`${field}.opens`]: { label: 'Öppnar', hint: 'Till exempel 09:00.' },
  [`${field}.closes`]: {
    label: 'Stänger',
    hint: 'Till exempel 16:00, eller 24:00 för midnatt. Öppet förbi midnatt skrivs som två rader.',
  },
});

const openingHours: Labels = {
  ...weeklyHours(
    'hours',
    'Öppettider',
    'När man kan ringa eller komma. En rad för dagar med samma tider, till exempel måndag till fredag 09:00–16:00. Dygnet runt är alla dagar 00:00–24:00.',
  ),
  ...weeklyHours('dropIn', 'Drop-in', 'När man kan komma utan att ha bokat. Lämna tomt om det inte går.'),
  closedDays: {
    label: 'Stängda dagar',
    item: 'stängd dag',
    hint: 'Dagar utöver helgdagar, till exempel en klämdag eller en semesterperiod. Gamla dagar visas inte.',
  },
  'closedDays.from': { label: 'Första dagen' },
  'closedDays.to': { label: 'Sista dagen', hint: 'Lämna tomt när det bara är en dag.' },
  openOnHolidays: {
    label: 'Öppet på helgdagar',
    hint: 'Av: sidan säger att det är stängt på helgdagar samt midsommarafton, julafton och nyårsafton.',
  },
  hoursNote: {
    label: 'Mer om tiderna',
    hint: 'Sådant som tiderna inte säger, till exempel "Tiderna är från 2021" eller "Kvällar och helger".',
  },
};

const pages: Labels = {
  title,
  description,
  sensitive: {
    label: 'Känslig sida',
    hint: 'Kryssa i om sidan har text om våld eller hot. Då får den knappen Lämna sidan.',
  },
  ...recording,
  asOf,
  toConfirm: {
    label: 'Att bekräfta',
    item: 'uppgift',
    hint: 'Uppgifter som Borås Stad ska bekräfta före lansering.',
  },
  'toConfirm.what': { label: 'Uppgift' },
  ...sources,
  body,
};

const actions = (field: string, label: string): Labels => ({
  [field]: { label, item: 'insats' },
  [`${field}.key`]: rowKey('nyckeln'),
  [`${field}.text`]: { label: 'Insats' },
});

const areas: Labels = {
  title,
  term,
  description,
  order,
  pictogram,
  slideLabels: { label: 'Ord från bilderna 2018', item: 'ord' },
  'slideLabels.label': { label: 'Ord' },
  nationalAim: { label: 'Statens mål' },
  ...actions('nationalActions', 'Statens insatser'),
  ...actions('borasActions', 'Insatser i Borås'),
  contacts: { label: 'Kontakter', hint: 'Vem man kan vända sig till.' },
  ...recording,
  asOf,
  ...sources,
  ...formerKeys,
  body,
};

const bridgeBuilders: Labels = {
  title: { label: 'Roll', hint: 'Rollens namn, inte en persons namn.' },
  term,
  neutralTitle: {
    label: 'Namn i telefoner',
    hint: 'Det som står i adressboken och i meddelanden, där andra kan se det. Säg inte vem den är till för, till exempel "Brobyggare, skola".',
  },
  description,
  order,
  phone,
  phoneSource,
  sms,
  where: { label: 'Var' },
  ...openingHours,
  languagesSpoken: { label: 'Språk som talas', item: 'språk' },
  'languagesSpoken.language': { label: 'Språk' },
  personalName: { label: 'Personens namn', hint: 'Bara med personens samtycke.' },
  nameConsentUntil: { label: 'Samtycket gäller till', hint: 'Namnet slutar visas efter den dagen.' },
  ...recording,
  recording: {
    label: 'Inspelad hälsning',
    hint: 'En röst som hälsar på det här språket. Fråga den som talar först: en röst kan visa vem någon är.',
  },
  lastChecked,
  asOf,
  ...sources,
  ...formerKeys,
  body,
};

const finder: Labels = {
  rows: { label: 'Vem hjälper med vad', item: 'behov', hint: 'En rad för varje behov, och bara en.' },
  'rows.need': { label: 'Behov' },
  'rows.examples': {
    label: 'Exempel',
    hint: 'Några ord som invånare själva säger, till exempel "Frånvaro, mobbning, läxor". Visas under behovets namn.',
  },
  'rows.first': {
    label: 'Före brobyggaren',
    hint: 'Bara när det är bråttom eller farligt. Annars tomt.',
  },
  'rows.bridgeBuilder': { label: 'Brobyggare', hint: 'Den som man ringer först.' },
  'rows.next': { label: 'Sedan', hint: 'Andra som kan hjälpa, i ordning.' },
  'rows.whenClosed': { label: 'När det är stängt', hint: 'Den som svarar på kvällar, nätter och helger.' },
};

const synonyms: Labels = {
  dangerFirst: {
    label: 'Först vid fara',
    hint: 'De visas överst när någon söker på ett ord från en rad som gäller våld eller hot, i den här ordningen.',
  },
  rows: {
    label: 'Vad invånare säger',
    item: 'rad',
    hint: 'En rad för varje sak som man kan behöva hjälp med.',
  },
  'rows.say': {
    label: 'Ord och uttryck',
    hint: 'Med komma emellan, till exempel "hyra, betala hyran, vräkt". Varje ord räcker i en form: sökningen känner igen böjningar och stavfel.',
  },
  'rows.danger': {
    label: 'Någon kan vara i fara',
    hint: 'Då visas hjälpen först, och småord som ”mig” och ”inte” räknas.',
  },
  'rows.first': { label: 'Kontakt först', hint: 'Den eller de som oftast kan hjälpa.' },
  'rows.bridgeBuilder': { label: 'Brobyggare' },
  'rows.pages': { label: 'Sida', hint: 'Den sida som svarar på frågan.' },
  'rows.next': { label: 'Fler kontakter', hint: 'Andra som kan hjälpa, i ordning.' },
  'rows.areas': { label: 'Område i strategin' },
};

const contacts: Labels = {
  title: { label: 'Namn' },
  term,
  neutralTitle: {
    label: 'Neutral titel',
    hint: 'Behövs när kontakten är känslig. Den syns i flikar, historik och delade länkar, och får inte avslöja vad kontakten hjälper till med.',
  },
  description,
  whenToContact: { label: 'När man vänder sig hit' },
  order,
  kind: { label: 'Vem som driver verksamheten' },
  phone,
  phoneSource,
  phoneUnconfirmed: {
    label: 'Numret ska bekräftas',
    hint: 'Kryssa i när källan är gammal eller osäker. Sidan säger det då vid numret.',
  },
  askFor: {
    label: 'Be att få tala med',
    hint: 'När fler svarar på samma nummer, till exempel "sociala jouren i Borås" på 112.',
  },
  sms,
  ...openingHours,
  web: { label: 'Webbplats', hint: 'Hela adressen med https:// först.' },
  sensitive: {
    label: 'Känslig kontakt',
    hint: 'Sidan får en neutral titel och knappen Lämna sidan, och säger att besöket kan synas i telefonen.',
  },
  onSlide: { label: 'Fanns på listan 2018' },
  ...recording,
  lastChecked,
  asOf,
  ...sources,
  ...formerKeys,
  body,
};

const meetings: Labels = {
  title,
  description,
  date: { label: 'Dag' },
  start: { label: 'Börjar', hint: 'Klockslag, till exempel 13:00.' },
  end: { label: 'Slutar', hint: 'Klockslag, till exempel 15:00.' },
  place: { label: 'Plats' },
  state: { label: 'Läge', hint: 'Punkter och beslut visas först när protokollet är justerat.' },
  example: { label: 'Påhittat exempel' },
  approvedOn: { label: 'Justerat den' },
  present: { label: 'Närvarande grupper', item: 'grupp', hint: 'Grupper, aldrig namn.' },
  'present.group': { label: 'Grupp' },
  presentTotal: { label: 'Antal närvarande' },
  agenda: { label: 'Dagordning', item: 'rubrik' },
  'agenda.key': rowKey('nyckeln'),
  'agenda.title': title,
  items: { label: 'Punkter (§)', item: 'punkt' },
  'items.number': {
    label: 'Nummer',
    hint: 'En översättning hör till den svenska punkten genom att numret är samma.',
  },
  'items.title': title,
  'items.text': { label: 'Vad som sades' },
  'items.agreement': { label: 'Enighet' },
  'items.decision': { label: 'Beslut' },
  'items.responsible': { label: 'Ansvarig', hint: 'En roll eller en förvaltning, inte en persons namn.' },
  'items.due': { label: 'Klart senast' },
  'items.state': { label: 'Hur det går' },
  corrections: { label: 'Rättelser', item: 'rättelse', hint: 'Vad som har rättats efter justeringen.' },
  'corrections.date': { label: 'Dag' },
  'corrections.text': { label: 'Rättelse' },
  ...recording,
  ...sources,
  ...formerKeys,
  body,
};

const news: Labels = {
  title,
  description,
  date: { label: 'Dag', hint: 'Dagen för det som nyheten berättar om.' },
  area: { label: 'Område i strategin' },
  ...recording,
  ...sources,
  ...formerKeys,
  body,
};

const results: Labels = {
  title,
  description,
  year: { label: 'År' },
  heading: { label: 'Tabellens rubrik' },
  indicators: { label: 'Tal', item: 'tal' },
  'indicators.key': rowKey('nyckeln'),
  'indicators.name': { label: 'Namn' },
  'indicators.term': term,
  'indicators.pictogram': pictogram,
  'indicators.sourceLabel': { label: 'Namn i källan', hint: 'Ordagrant som det står i källan.' },
  'indicators.value': { label: 'Värde' },
  'indicators.target': { label: 'Mål' },
  'indicators.unit': { label: 'Enhet' },
  'indicators.definition': { label: 'Så räknas talet' },
  'indicators.doesNotSay': { label: 'Vad talet inte säger' },
  ...recording,
  ...sources,
  body,
};

const review = (path: string): Labels => ({
  [path]: {
    label: 'Vem som svarar för texten',
    hint: 'Bara för översättningar. Skriv roll, aldrig namn.',
  },
  [`${path}.translatedBy`]: { label: 'Skriven eller översatt av' },
  [`${path}.translatedOn`]: { label: 'Skriven den' },
  [`${path}.reviewedBy`]: {
    label: 'Granskad av',
    hint: 'Bara när någon annan än den som skrev har läst hela texten. Ändras texten sedan räknas den som ogranskad.',
  },
  [`${path}.reviewedOn`]: { label: 'Granskad den' },
});

const sameMeaning = (hint: string): Label => ({ label: 'Betydelsen är densamma', hint });

const variety = (key: (typeof varietyKeys)[number]): Labels => ({
  [key]: { label: languageOf(key).swedishName },
  [`${key}.word`]: { label: 'Ord som visas' },
  [`${key}.plural`]: { label: 'Ordet när det är flera' },
  [`${key}.alternatives`]: {
    label: 'Andra ord',
    item: 'ord',
    hint: 'Visas efter ordet i ordlistan, och går att söka på.',
  },
  [`${key}.alternatives.word`]: { label: 'Ord' },
  [`${key}.alternatives.sources`]: { label: 'Källor', item: 'källa' },
  [`${key}.alternatives.sources.code`]: { label: 'Källans kortnamn' },
  [`${key}.alternatives.weakness`]: {
    label: 'Varför ordet inte visas',
    hint: 'Lämna tomt om ordet får visas.',
  },
  [`${key}.sources`]: {
    label: 'Källor',
    item: 'källa',
    hint: 'Var ordet står. Utan källa: skriv nedan i vilken roll ordet är skrivet.',
  },
  [`${key}.sources.code`]: { label: 'Källans kortnamn' },
  [`${key}.weakness`]: { label: 'Varför ordet inte visas', hint: 'Lämna tomt om ordet får visas.' },
  [`${key}.note`]: { label: 'Anteckning' },
  ...review(`${key}.review`),
  [`${key}.audio`]: { label: 'Uttal', hint: 'En ljudfil: mp3, opus eller ogg.' },
});

const terms: Labels = {
  swedish: { label: 'Svenska' },
  english: { label: 'Engelska' },
  definition: {
    label: 'Förklaring',
    hint: 'På lätt svenska: högst 12 ord i meningen. Visas i ordlistan, och sist på lättlästa sidor där ordet står.',
  },
  ...Object.fromEntries(varietyKeys.flatMap((key) => Object.entries(variety(key)))),
  sameMeaning: sameMeaning(
    'Kryssa i om du har ändrat det svenska ordet utan att det betyder något annat. Annars visas inte orden på andra språk förrän någon har granskat dem.',
  ),
};

const sections: Readonly<Record<keyof typeof interfaceStrings, string>> = {
  site: 'Hela webbplatsen',
  nav: 'Sidornas namn',
  phone: 'Telefonrutan',
  page: 'På varje sida',
  start: 'Startsidan',
  need: 'Behov',
  support: 'Stöd i fem steg',
  say: 'Det här kan du säga när du ringer',
  bridgeBuilder: 'Brobyggare',
  recording: 'Inspelningar',
  voice: 'Telefonens egen röst',
  finder: 'Hitta hjälp',
  contact: 'Kontakter',
  passOn: 'Spara och dela',
  exit: 'Lämna sidan',
  weekday: 'Veckodagar',
  hours: 'Öppettider',
  save: 'Spara alla kontakter',
  contactKind: 'Vem som driver en kontakt',
  area: 'Strategins områden',
  meeting: 'Möten och protokoll',
  meetingState: 'Mötens läge',
  agreement: 'Enighet om beslut',
  decisionState: 'Hur det går med beslut',
  result: 'Resultat',
  term: 'Ordlista',
  search: 'Sökning',
  news: 'Nyheter',
  translations: 'Om översättningarna',
  reviewSheet: 'Granskningsblad',
  share: 'Hur mycket som är på varje varietet',
  textKind: 'Slag av text',
  textState: 'En texts läge',
  reviewRole: 'Vem som svarar för en text',
  statement: 'Tillgänglighetsredogörelse',
  notFound: 'När en sida inte finns',
};

/** An interface string is known to its translator by its note. */
const interfaceLabels: Labels = Object.fromEntries(
  Object.entries(interfaceStrings).flatMap(([section, strings]) => [
    [section, { label: sections[section as keyof typeof sections] }],
    ...Object.entries(strings).map(([key, { note }]) => [`${section}.${key}`, { label: note }] as const),
  ]),
);

const settings: Labels = {
  siteName: { label: 'Webbplatsens namn' },
  siteUrl: { label: 'Webbplatsens adress' },
  official: {
    label: 'Officiell webbplats',
    hint: 'Av: varje sida säger att webbplatsen är en förhandsvisning.',
  },
  publisher: { label: 'Utgivare' },
  publisherUrl: { label: 'Utgivarens webbplats' },
  organisationNumber: { label: 'Organisationsnummer' },
  office: { label: 'Ansvarig förvaltning' },
  officeAsOf: { label: 'Källa till ansvarig förvaltning' },
  switchboard: { label: 'Växeln' },
  'switchboard.number': phone,
  'switchboard.source': phoneSource,
  'switchboard.confirmed': { label: 'Bekräftat av Borås Stad' },
  email: { label: 'E-post' },
  wordSources: {
    label: 'Ordlistans källor',
    item: 'källa',
    hint: 'Vad kortnamnen vid orden står för. Visas i ordlistan.',
  },
  'wordSources.code': { label: 'Kortnamn' },
  'wordSources.name': { label: 'Källa' },
  showUnreviewedWords: { label: 'Visa ord som inte är granskade' },
  freshForDays: {
    label: 'Antal dagar en kontroll räcker',
    hint: 'Därefter säger sidan att uppgifterna kan vara gamla.',
  },
  exit: { label: 'Vart knappen Lämna sidan leder' },
  'exit.url': {
    label: 'Adress',
    hint: 'En vanlig sida som vem som helst kan ha öppen, som inte visar något om den som besöker den.',
  },
  'exit.name': { label: 'Sidans namn', hint: 'Visas i fliken medan den nya sidan öppnas.' },
  greetings: {
    label: 'Hälsningar på startsidan',
    item: 'hälsning',
    hint: 'En kort hälsning på varje språk, för den som hellre lyssnar sig till sitt språk. Visas när det finns minst en.',
  },
  'greetings.language': { label: 'Språk' },
  'greetings.audio': audio,
  'greetings.transcript': transcript,
  feedbackService: { label: 'E-tjänst för synpunkter' },
  accessibleFormatService: { label: 'E-tjänst för att få innehåll på annat sätt' },
  accessibility: { label: 'Tillgänglighet' },
  'accessibility.conformance': { label: 'Hur väl lagens krav är uppfyllda' },
  'accessibility.standard': { label: 'Standard' },
  'accessibility.method': { label: 'Så har vi granskat' },
  'accessibility.assessedOn': { label: 'Granskad den' },
  'accessibility.updated': { label: 'Redogörelsen ändrad den' },
  'accessibility.lacks': { label: 'Brister', item: 'brist' },
  'accessibility.lacks.situation': { label: 'För vem det blir svårt' },
  'accessibility.lacks.what': { label: 'Brist' },
  'accessibility.lacks.criterion': { label: 'Kriterium' },
  'accessibility.undueBurden': { label: 'Undantag: oskäligt betungande', item: 'undantag' },
  'accessibility.undueBurden.what': { label: 'Vad' },
  'accessibility.outsideLaw': { label: 'Omfattas inte av lagen', item: 'undantag' },
  'accessibility.outsideLaw.what': { label: 'Vad' },
  securityContact: { label: 'Kontakt för säkerhetsfel', hint: 'En webbadress.' },
  securityExpires: { label: 'Säkerhetskontakten gäller till' },
};

const byType: Readonly<Record<TypeName, Labels>> = {
  pages,
  areas,
  'bridge-builders': bridgeBuilders,
  contacts,
  finder,
  meetings,
  news,
  results,
  terms,
  synonyms,
  interface: interfaceLabels,
  settings,
};

/** What each language of an entry holds besides its texts. */
const upkeep: Labels = {
  ...review('review'),
  sameMeaning: sameMeaning(
    'På svenska: kryssa i om din ändring inte ändrar betydelsen, så räknas översättningarna inte som gamla. På ett annat språk: kryssa i när du har läst den svenska texten och översättningen stämmer.',
  ),
};

/** The labels of all fields, by type and field path; `body` stands for the text under the fields. */
export const labels: Labels = Object.fromEntries(
  Object.entries(byType).flatMap(([type, fields]) =>
    Object.entries({ ...fields, ...(contentType(type as TypeName).languages === 'file' && upkeep) }).map(
      ([path, label]) => [`${type}.${path}`, label],
    ),
  ),
);

/**
 * The label of a field.
 * @example labelOf('meetings.items.decision') // => { label: 'Beslut' }
 * @throws Error when there is none.
 */
export function labelOf(path: string): Label {
  const label = labels[path];
  if (!label) throw new Error(`No label for the field "${path}" in src/model/labels.ts.`);
  return label;
}

export interface BlockLabel {
  readonly label: string;
  readonly attributes: Readonly<Record<string, Label>>;
  /** The text in the block; nothing for a block that holds none. */
  readonly text?: Label;
}

export const blockLabels: Readonly<Record<BlockName, BlockLabel>> = {
  ContactCard: { label: 'Kontaktkort', attributes: { id: { label: 'Kontakt' } } },
  Step: {
    label: 'Steg',
    attributes: {
      number: { label: 'Nummer' },
      name: { label: 'Stegets namn' },
      pictogram: { label: 'Piktogram' },
      term: {
        label: 'Begrepp i ordlistan',
        hint: 'Ett begrepp som hjälper att förstå stegets namn på romani.',
      },
    },
    text: { label: 'Det som händer i steget' },
  },
  Note: { label: 'Anmärkning', attributes: {}, text: { label: 'Text' } },
  FactBox: {
    label: 'Faktaruta',
    attributes: { heading: { label: 'Rubrik', hint: 'Till exempel: Det här behöver du ha med dig' } },
    text: { label: 'Text' },
  },
  Figure: {
    label: 'Siffra ur resultaten',
    attributes: {
      of: { label: 'Siffra', hint: 'Siffran hämtas ur årets resultat. Ändras den där ändras den här.' },
    },
  },
  Audio: {
    label: 'Ljud',
    attributes: {
      src: { label: 'Ljudfil', hint: 'MP3 eller Opus, på samma språk som texten.' },
      title: { label: 'Vad man hör', hint: 'Till exempel: Hälsning från en brobyggare' },
    },
    text: { label: 'Det som sägs', hint: 'Allt som sägs i ljudet, för den som inte hör.' },
  },
  Document: {
    label: 'Dokument',
    attributes: {
      href: { label: 'Fil', hint: 'En PDF. Sidan visar själv hur stor den är.' },
      title: { label: 'Dokumentets namn', hint: 'Till exempel: Riktlinje för romsk inkludering' },
      language: {
        label: 'Dokumentets språk',
        hint: 'Fyll i det när dokumentet är på ett annat språk än texten.',
      },
    },
  },
  Unconfirmed: { label: 'Inte bekräftad text', attributes: {}, text: { label: 'Text' } },
};
