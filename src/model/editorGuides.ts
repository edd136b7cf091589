/**
 * What an editor does in the desk, as a script can do it too. A field is named by its path among the labels
 * (`src/model/labels.ts`); `pane` 1 is the language to the right.
 */
export type DeskAction =
  | { readonly open: string }
  | { readonly fill: string; readonly text: string; readonly pane?: 1 }
  | { readonly choose: string; readonly option: string }
  /** Adds a row to a list. */
  | { readonly addRow: string }
  /** Another language to the right, by its key. */
  | { readonly language: string }
  /** In which role the translation is written. */
  | { readonly role: string }
  /** In the text under the fields. */
  | { readonly write: string }
  | { readonly press: string }
  /** Waits until a text is there. */
  | { readonly see: string }
  /** Brings a field into view. */
  | { readonly show: string };

/** A picture of the desk as it is when the step has been done, by its file's name in `admin/help/`. */
export interface GuidePicture {
  readonly name: string;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
}

export interface GuideStep {
  /** In Swedish. `{path}` stands for the label of a field. */
  readonly text: string;
  readonly actions?: readonly DeskAction[];
  readonly picture?: GuidePicture;
}

/** How to do one thing in the desk, step by step. The help page tells it, and the script that takes its pictures does it. */
export interface Guide {
  /** Its place on the help page: the name of its collection, from which the desk leads here, where it has one. */
  readonly key: string;
  readonly title: string;
  readonly steps: readonly GuideStep[];
}

const publish: GuideStep = {
  text: 'Tryck på ”Publicera” och sedan på ”Publicera nu”. Arbetar ni med utkast trycker du först på ”Spara”, och väljer läget ”Redo” när någon har läst. Är något fel säger en ruta vad, var och hur du rättar det. Inget som du har skrivit försvinner.',
  actions: [{ press: 'Publicera' }, { press: 'Publicera nu' }, { see: 'Inlägg sparat' }],
};

const news: Guide = {
  key: 'news',
  title: 'Så publicerar du en nyhet',
  steps: [
    { text: 'Öppna ”Nyheter” och tryck på ”Skapa nyhet”.', actions: [{ open: 'news/new' }] },
    {
      text: 'Fyll i {news.title} och {news.description}: en eller två meningar som säger vad som har hänt.',
      actions: [
        { fill: 'news.title', text: 'Öppet hus på biblioteket' },
        { fill: 'news.description', text: 'Den 8 april är det öppet hus på biblioteket.' },
      ],
    },
    { text: '{news.date} är den dag som nyheten handlar om. Dagens datum är redan ifyllt.' },
    {
      text: 'Skriv {news.body}. En länk ska säga vart den leder, aldrig ”klicka här”.',
      actions: [{ write: 'Alla är välkomna. Det kostar inget.' }, { show: 'news.title' }],
      picture: {
        name: 'nyhet',
        alt: 'Formuläret för en nyhet, med rubrik, kort beskrivning och dag ifyllda.',
      },
    },
    publish,
  ],
};

const minutes: Guide = {
  key: 'meetings',
  title: 'Så publicerar du ett protokoll',
  steps: [
    {
      text: 'Öppna ”Möten och protokoll”. Finns mötet redan öppnar du det. Tryck annars på ”Skapa möte”.',
      actions: [{ open: 'meetings/new' }],
    },
    {
      text: 'Fyll i {meetings.title}, {meetings.date} och {meetings.description}.',
      actions: [
        { fill: 'meetings.title', text: 'Rådets möte i februari' },
        { fill: 'meetings.description', text: 'Rådet talade om information på romani chib.' },
      ],
    },
    {
      text: 'Välj {meetings.state}. Punkter och beslut syns för läsaren först när protokollet är justerat. Skriv då också {meetings.approvedOn}.',
      actions: [
        { choose: 'meetings.state', option: 'Protokollet är justerat' },
        { fill: 'meetings.approvedOn', text: '2026-02-20' },
      ],
    },
    {
      text: 'Lägg till en rad i {meetings.items} för varje paragraf: {meetings.items.number}, {meetings.items.title}, {meetings.items.text} och {meetings.items.agreement}.',
      actions: [
        { addRow: 'meetings.items' },
        { fill: 'meetings.items.number', text: '1' },
        { fill: 'meetings.items.title', text: 'Information på romani chib' },
        { fill: 'meetings.items.text', text: 'Rådet talade om vilka sidor som ska översättas först.' },
        { choose: 'meetings.items.agreement', option: 'Alla var eniga' },
      ],
    },
    {
      text: 'Tog rådet ställning skriver du {meetings.items.decision}, {meetings.items.responsible} och {meetings.items.due}. Ansvarig är en roll eller en förvaltning, aldrig en persons namn.',
      actions: [
        { fill: 'meetings.items.decision', text: 'Sidan med kontakter översätts först.' },
        { fill: 'meetings.items.responsible', text: 'Samordnaren' },
        { show: 'meetings.items.decision' },
      ],
      picture: {
        name: 'protokoll',
        alt: 'En paragraf i ett protokoll, med text, beslut och en roll som ansvarig.',
      },
    },
    {
      text: 'I {meetings.present} skriver du grupper, och hur många som var med i {meetings.presentTotal}. Skriv aldrig namn på dem som sitter i rådet.',
    },
    publish,
  ],
};

const phone: Guide = {
  key: 'contacts',
  title: 'Så ändrar du ett telefonnummer',
  steps: [
    {
      text: 'Öppna ”Kontakter” eller ”Brobyggare”, och välj den som har fått ett nytt nummer.',
      actions: [{ open: 'contacts/entries/stadsbiblioteket' }],
    },
    {
      text: 'Skriv {contacts.phone}, och i {contacts.phoneSource} var du har hämtat det. Ett nummer utan källa går inte att ringa på webbplatsen.',
      actions: [
        { fill: 'contacts.phone', text: '031-390 06 11' },
        { fill: 'contacts.phoneSource', text: 'Ett påhittat exempel' },
        { show: 'contacts.phoneSource' },
      ],
      picture: {
        name: 'telefonnummer',
        alt: 'Formuläret för en kontakt, med ett påhittat telefonnummer och källan till det.',
      },
    },
    {
      text: 'Ring numret och hör att du kommer rätt. Skriv sedan dagens datum i {contacts.lastChecked}.',
      actions: [{ fill: 'contacts.lastChecked', text: '2026-11-23' }],
    },
    {
      ...publish,
      text: `${publish.text} Numret ändras på alla sidor, i telefonernas adressböcker, på kort och affischer.`,
    },
  ],
};

const results: Guide = {
  key: 'results',
  title: 'Så publicerar du ett års resultat',
  steps: [
    { text: 'Öppna ”Resultat” och tryck på ”Skapa år med resultat”.', actions: [{ open: 'results/new' }] },
    {
      text: 'Fyll i {results.title}, {results.description}, {results.year} och {results.heading}.',
      actions: [
        { fill: 'results.title', text: 'Resultat 2025' },
        { fill: 'results.description', text: 'Vad arbetet gav under året.' },
        { fill: 'results.heading', text: 'Stöd till invånare' },
      ],
    },
    {
      text: 'Lägg till en rad i {results.indicators} för varje tal: {results.indicators.name}, {results.indicators.sourceLabel}, {results.indicators.value} och {results.indicators.unit}.',
      actions: [
        { addRow: 'results.indicators' },
        { fill: 'results.indicators.name', text: 'Samtal' },
        { fill: 'results.indicators.sourceLabel', text: 'Antal samtal' },
        { fill: 'results.indicators.value', text: '853' },
        { fill: 'results.indicators.unit', text: 'samtal' },
      ],
    },
    {
      text: 'Skriv {results.indicators.doesNotSay}, så att ingen tror mer om talet än det säger. Skriv aldrig ett tal som är så litet att någon kan kännas igen.',
      actions: [
        { fill: 'results.indicators.doesNotSay', text: 'Hur många personer som fick hjälp.' },
        { show: 'results.indicators.unit' },
      ],
      picture: {
        name: 'resultat',
        alt: 'Formuläret för ett års resultat, med ett tal, dess enhet och vad det inte säger.',
      },
    },
    publish,
  ],
};

const translation: Guide = {
  key: 'oversattning',
  title: 'Så översätter du en text',
  steps: [
    {
      text: 'Öppna texten. Den svenska står till vänster.',
      actions: [{ open: 'news/entries/nationaldagen-2017' }],
    },
    { text: 'Välj språk till höger.', actions: [{ language: 'arli' }] },
    {
      text: 'Skriv {news.title}, {news.description} och {news.body} på det språket. Skriv bara det som du själv kan skriva. Ett språk där inget är ifyllt blir ingen sida, och läsaren möter svenskan.',
      actions: [
        { fill: 'news.title', text: '[rubriken på arli]', pane: 1 },
        { fill: 'news.description', text: '[beskrivningen på arli]', pane: 1 },
      ],
      picture: {
        name: 'oversattning',
        alt: 'Den svenska texten till vänster och fälten för arli till höger, med text som bara visar var översättningen ska stå.',
      },
    },
    {
      text: 'Välj under ”Vem har skrivit översättningen?” i vilken roll du skriver. Skriv aldrig namn.',
      actions: [{ role: 'redaktion' }],
    },
    publish,
    {
      text: 'Har den svenska texten ändrats säger formuläret vilka fält som är äldre än den. Stämmer översättningen ändå kryssar du i {news.sameMeaning}.',
    },
  ],
};

const mistake: Guide = {
  key: 'fel',
  title: 'När något är fel',
  steps: [
    {
      text: 'Du skriver, och något har blivit fel. Här står ett telefonnummer mitt i texten.',
      actions: [
        { open: 'news/new' },
        { fill: 'news.title', text: 'Läxhjälp på biblioteket' },
        { fill: 'news.description', text: 'Ring 031-390 06 11 om du vill komma.' },
        { write: 'Alla är välkomna.' },
      ],
    },
    {
      text: 'När du publicerar säger en ruta vad som är fel, i vilket fält, och hur du rättar det. Inget är sparat, och allt som du har skrivit står kvar. Är det bara en fråga, till exempel om ett namn, kan du spara ändå.',
      actions: [{ press: 'Publicera' }, { press: 'Publicera nu' }, { see: 'Telefonnumret 031-390 06 11' }],
      picture: {
        name: 'fel',
        alt: 'En ruta som säger att ett telefonnummer står utanför fältet för telefonnummer, och hur det rättas.',
      },
    },
  ],
};

/** What editors do most often, and what happens when something is wrong. */
export const editorGuides: readonly Guide[] = [news, minutes, phone, results, translation, mistake];

/** The fields that a step's text names. @example fieldsNamed('Fyll i {news.title}.') // => ['news.title'] */
export const fieldsNamed = (text: string): string[] =>
  [...text.matchAll(/\{([^}]+)\}/g)].map(([, path = '']) => path);
