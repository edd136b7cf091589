/**
 * One string of the interface. The note is for the translator. `term` names the entry in `content/terms/`
 * whose word stands in for a variety that has no string of its own; only whole labels have one.
 */
export interface InterfaceString {
  readonly note: string;
  readonly term?: string;
}

const label = (note: string, term?: string): InterfaceString =>
  term === undefined ? { note } : { note, term };

/** Every word that the site itself says, by place. A test holds that all are used and all exist in Swedish. */
export const interfaceStrings = {
  site: {
    preview: label('Överst på varje sida så länge webbplatsen inte är officiell'),
    skipToContent: label('Länk för den som använder tangentbord'),
    languages: label('Rubrik för listan av språk', 'sprak'),
    waysIn: label('Namn på de tre vägarna in, för skärmläsare'),
    allPages: label('Rubrik för alla sidor, längst ned'),
    aboutSite: label('Rubrik för sidor om webbplatsen, längst ned', 'om-webbplatsen'),
    youAreHere: label('Namn på raden som visar var på webbplatsen man är, för skärmläsare'),
  },
  nav: {
    start: label('Startsidan', 'startsida'),
    findHelp: label('Vägen in till brobyggarna'),
    whatHappens: label('Vägen in till de fem stegen'),
    councilAndWork: label('Vägen in till rådet och arbetet'),
    bridgeBuilders: label('Sidan med brobyggarna'),
    contacts: label('Sidan med kontakter', 'kontakt'),
    strategy: label('Sidan om strategin', 'strategi'),
    council: label('Sidan om Romska rådet'),
    meetings: label('Sidan med protokoll', 'protokoll'),
    decisions: label('Sidan med beslut', 'beslut'),
    news: label('Sidan med nyheter', 'nyheter'),
    results: label('Sidan med resultat', 'resultat'),
    rights: label('Sidan om rättigheter', 'manskliga-rattigheter'),
    minorities: label('Sidan om nationella minoriteter', 'nationella-minoriteter'),
    glossary: label('Sidan med ordlistan', 'ord'),
    search: label('Söksidan', 'sokning'),
    index: label('Sidan A–Ö'),
    about: label('Sidan om webbplatsen', 'om-webbplatsen'),
    accessibility: label('Tillgänglighetsredogörelsen'),
    privacy: label('Sidan om integritet'),
    translations: label('Sidan om översättningarna', 'oversattning'),
  },
  phone: {
    heading: label('Rubrik för rutan med telefonnumret', 'telefon'),
    call: label('Ordet före ett telefonnummer', 'telefon'),
    askFor: label('Vad man säger när växeln svarar'),
    unconfirmed: label('När numret ännu inte är bekräftat'),
    emergency: label('Kort text före 112'),
    none: label('När en kontakt inte har något nummer med källa'),
    source: label('Före källan till ett telefonnummer'),
    hours: label('Före telefontid'),
    textTelephone: label('Om den som inte hör eller talar'),
  },
  page: {
    updated: label('Före datumet då sidan senast ändrades'),
    responsible: label('Före namnet på den som ansvarar', 'ansvar'),
    sources: label('Rubrik för källor'),
    toConfirm: label('Rubrik för uppgifter som ska bekräftas'),
    unconfirmed: label('Märket vid en uppgift som ska bekräftas'),
    fallback: label('När sidan inte finns på läsarens språk'),
    outdated: label('När den svenska texten är nyare än översättningen'),
    unreviewed: label('När sidan har ord som ingen modersmålstalare har granskat'),
    example: label('Märket på påhittat innehåll som visar en form'),
  },
  start: {
    helpHeading: label('Rubrik för behoven på startsidan', 'hjalp'),
    latestNews: label('Rubrik för nyheter på startsidan', 'nyheter'),
    findHelpText: label('En mening om att hitta en brobyggare'),
    whatHappensText: label('En mening om vad som händer sedan'),
    councilText: label('En mening om rådet och arbetet'),
  },
  need: {
    akut: label('Behov: akut hjälp'),
    skola: label('Behov: skola', 'skola'),
    halsa: label('Behov: hälsa', 'halsa'),
    arbete: label('Behov: arbete', 'arbete'),
    bostad: label('Behov: bostad', 'bostad'),
    'barn-och-unga': label('Behov: barn, unga och familj', 'barn-plural'),
    trygghet: label('Behov: trygghet och våld', 'trygghet'),
    pengar: label('Behov: pengar'),
    papper: label('Behov: papper och myndigheter', 'brev'),
    'kultur-och-sprak': label('Behov: språk och kultur', 'sprak'),
  },
  bridgeBuilder: {
    byNeed: label('Rubrik för att välja efter behov', 'hjalp'),
    team: label('Rubrik för brobyggarna i teamet'),
    where: label('Före platsen', 'adress'),
    when: label('Före tiden', 'tid'),
    languages: label('Före språken som talas', 'sprak'),
    name: label('Före en persons namn', 'namn'),
    nextContacts: label('Rubrik för andra kontakter', 'kontakt'),
    greeting: label('Rubrik för en inspelad hälsning'),
  },
  contact: {
    what: label('Före vad kontakten är', 'information'),
    when: label('Före när man vänder sig dit'),
    kind: label('Före vem som driver den', 'ansvar'),
    web: label('Före webbadressen', 'webbplats'),
    lastChecked: label('Före datumet då uppgifterna senast kontrollerades'),
    stale: label('När uppgifterna är äldre än gränsen'),
    sensitive: label('Om att besöket på sidan kan synas i telefonen'),
    notOnSlide: label('När kontakten har lagts till efter 2018'),
  },
  contactKind: {
    stat: label('Slag av kontakt: statlig myndighet', 'myndighet'),
    kommun: label('Slag av kontakt: Borås Stad', 'kommun'),
    'kommun-och-region': label('Slag av kontakt: Borås Stad och regionen'),
    'statligt-bolag': label('Slag av kontakt: statligt bolag'),
    civilsamhalle: label('Slag av kontakt: förening', 'forening'),
    trossamfund: label('Slag av kontakt: trossamfund', 'kyrka'),
    oklar: label('Slag av kontakt: inte klarlagt'),
  },
  area: {
    national: label('Märket vid det som gäller hela landet'),
    nationalAim: label('Rubrik för statens mål', 'mal'),
    nationalActions: label('Rubrik för statens insatser'),
    boras: label('Rubrik för det som Borås har gjort'),
    borasNone: label('När ingen källa säger vad Borås har gjort'),
    slideLabels: label('Före namnen som bilderna från 2018 använder'),
    contacts: label('Rubrik för kontakter', 'kontakt'),
    all: label('Rubrik för de sex områdena'),
  },
  meeting: {
    date: label('Före datum', 'datum'),
    time: label('Före tid', 'tid'),
    place: label('Före plats'),
    state: label('Före mötets läge'),
    approvedOn: label('Före datumet då protokollet justerades'),
    present: label('Rubrik för deltagande grupper'),
    presentTotal: label('Före antalet deltagare'),
    noNames: label('Varför inga namn står'),
    agenda: label('Rubrik för dagordningen', 'dagordning'),
    decisions: label('Rubrik för beslut', 'beslut'),
    items: label('Rubrik för protokollets punkter', 'protokoll'),
    decision: label('Före ett beslut', 'beslut'),
    agreement: label('Före om rådet var enigt'),
    responsible: label('Före vem som ansvarar', 'ansvar'),
    due: label('Före senaste dag'),
    progress: label('Före hur långt ett beslut har kommit'),
    corrections: label('Rubrik för rättelser'),
    notPublic: label('När protokollet inte är justerat'),
    none: label('När det inte finns några möten'),
    noDecisions: label('När det inte finns några beslut'),
  },
  meetingState: {
    planerat: label('Mötets läge: planerat'),
    kallat: label('Mötets läge: kallelse skickad'),
    'ej-justerat': label('Mötets läge: protokollet inte justerat'),
    justerat: label('Mötets läge: protokollet justerat'),
    installt: label('Mötets läge: inställt'),
  },
  agreement: {
    enigt: label('Alla var eniga'),
    majoritet: label('Alla var inte eniga'),
    antecknat: label('Inget beslut, bara antecknat'),
  },
  decisionState: {
    'ej-paborjad': label('Beslutet är inte påbörjat'),
    pagar: label('Beslutet pågår'),
    klar: label('Beslutet är klart'),
  },
  result: {
    value: label('Rubrik för utfallet', 'resultat'),
    target: label('Rubrik för målet', 'mal'),
    indicator: label('Rubrik för vad som räknas'),
    definition: label('Före definitionen'),
    noDefinition: label('När källan inte säger hur det räknades'),
    doesNotSay: label('Före vad talet inte säger'),
    sourceLabel: label('Före källans egna ord'),
    noTarget: label('När källan inte har något mål'),
    oneYear: label('När det bara finns ett år'),
    download: label('Rubrik för öppna data'),
    none: label('När det inte finns några resultat'),
  },
  term: {
    letters: label('Namn på listan av bokstäver'),
    alternatives: label('Före andra stavningar'),
    sourceCodes: label('Före källornas koder'),
    reviewed: label('Ordet är granskat'),
    attested: label('Ordet är belagt men inte granskat'),
    noWord: label('När inget ord är belagt'),
    count_one: label('Hur många begrepp, när det är ett; {{count}} är antalet'),
    count_other: label('Hur många begrepp, när de är flera; {{count}} är antalet'),
  },
  search: {
    label: label('Etikett för sökfältet', 'sokning'),
    button: label('Knapp', 'sok-knapp'),
    help: label('Kort hjälp under sökfältet'),
    loading: label('Medan sökningen hämtas'),
    one: label('När det finns en träff'),
    many: label('När det finns flera träffar; {{n}} är antalet'),
    none: label('När inget hittades'),
    failed: label('När sökningen inte går att hämta'),
    noScript: label('När skript är av'),
    more: label('Knapp som visar fler träffar'),
  },
  news: {
    all: label('Länk till alla nyheter', 'nyheter'),
    none: label('När det inte finns några nyheter'),
  },
  translations: {
    language: label('Kolumn: språk', 'sprak'),
    pages: label('Kolumn: antal sidor på språket'),
    outdated: label('Kolumn: antal sidor som är äldre än den svenska'),
    fallback: label('Kolumn: antal sidor som visas på svenska'),
    words: label('Kolumn: antal ord i ordlistan', 'ord'),
    reviewed: label('Kolumn: antal granskade ord'),
  },
  statement: {
    intro: label('Tillgänglighetsredogörelse: vem som står bakom; {{publisher}} och {{service}}'),
    howAccessible: label('Rubrik: hur tillgänglig webbplatsen är'),
    conformance: label('En mening; {{conformance}} är helt, delvis eller inte förenlig'),
    standard: label('Före standarden'),
    cannotUse: label('Rubrik: vad man gör om man inte kan använda delar'),
    requestFormat: label('Länk till tjänsten där man ber om en annan form'),
    report: label('Rubrik: rapportera brister'),
    reportService: label('Länk till tjänsten där man rapporterar brister'),
    serviceMissing: label('När e-tjänsten ännu saknas'),
    supervision: label('Rubrik: tillsyn'),
    supervisionText: label('Om Diggs tillsyn'),
    supervisionLink: label('Länk till Diggs anmälan'),
    technical: label('Rubrik: teknisk information'),
    lacks: label('Rubrik: innehåll som inte är tillgängligt'),
    noLacks: label('När inga brister är kända'),
    undueBurden: label('Rubrik: oskäligt betungande anpassning, 12 §'),
    noUndueBurden: label('När inget undantag enligt 12 § görs'),
    outsideLaw: label('Rubrik: innehåll som inte omfattas av lagen, 9 §'),
    noOutsideLaw: label('När inget innehåll ligger utanför lagen'),
    method: label('Rubrik: hur webbplatsen har prövats'),
    assessedOn: label('Före datumet för senaste bedömning'),
    updated: label('Före datumet då redogörelsen uppdaterades'),
    helt: label('I meningen om hur tillgänglig webbplatsen är: den följer hela lagen'),
    delvis: label('I meningen om hur tillgänglig webbplatsen är: den följer delar av lagen'),
    inte: label('I meningen om hur tillgänglig webbplatsen är: den följer inte lagen'),
    sjalv: label('Hur webbplatsen har prövats: av de egna'),
    extern: label('Hur webbplatsen har prövats: av en utomstående'),
    bada: label('Hur webbplatsen har prövats: av både de egna och en utomstående'),
  },
  notFound: {
    title: label('Rubrik på sidan för fel adress'),
    text: label('Text på sidan för fel adress'),
  },
} as const satisfies Record<string, Record<string, InterfaceString>>;

export type InterfaceStrings = typeof interfaceStrings;

type WithoutPluralForm<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** A string's key, as `section.name`, without the plural form. @example 'nav.contacts' */
export type InterfaceKey = {
  [S in keyof InterfaceStrings]: `${S}.${WithoutPluralForm<keyof InterfaceStrings[S] & string>}`;
}[keyof InterfaceStrings];

/** The term whose word may stand in for a string in a variety. */
export function termFor(key: InterfaceKey): string | undefined {
  const [section = '', name = ''] = key.split('.');
  const strings: Record<string, InterfaceString> | undefined = (
    interfaceStrings as Record<string, Record<string, InterfaceString>>
  )[section];
  return strings?.[name]?.term;
}
