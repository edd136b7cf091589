import { uploadKinds } from './uploadLimits.ts';

/** What rules are about, in the order in which the help tells of them. */
export const ruleSubjects = {
  people: 'Personer och kontakter',
  form: 'Fälten',
  text: 'Texten',
  links: 'Länkar',
  media: 'Bilder, ljud och dokument',
  languages: 'Språk och översättningar',
  files: 'Filerna, för den som skriver direkt i dem',
} as const;

export type RuleSubject = keyof typeof ruleSubjects;

/** What the rule asks for, why it exists, and how its breaches are mended in general. */
export interface Rule {
  readonly subject: RuleSubject;
  readonly title: string;
  readonly why: string;
  readonly mend: string;
}

/** Every rule that the files in `content/` are held to. The help pages are made from this table. */
export const contentRules = {
  'file-name': {
    subject: 'files',
    title: 'Filens namn, mapp och ändelse',
    why: 'Namnet bestämmer sidans adress och språk. En fil med fel namn syns inte.',
    mend: 'Döp filen som nyckel.språk.ändelse i mappen för sin sort, till exempel news/nationaldagen-2027.sv.md.',
  },
  fields: {
    subject: 'form',
    title: 'Fälten är rätt ifyllda',
    why: 'Sidorna byggs av fälten. Saknas ett, eller är ett värde fel, blir sidan fel.',
    mend: 'Fyll i fältet som meddelandet nämner. I en fil skrivs text med kolon eller siffror inom citattecken.',
  },
  'duplicate-key': {
    subject: 'form',
    title: 'En nyckel används en gång',
    why: 'Två sidor eller rader med samma nyckel går inte att skilja åt, och en av dem försvinner.',
    mend: 'Ge den nyare en egen nyckel, eller ta bort den.',
  },
  'duplicate-address': {
    subject: 'form',
    title: 'En adress leder till en sida',
    why: 'Gamla länkar följer de tidigare nycklarna. Två sidor kan inte ha samma adress.',
    mend: 'Låt den tidigare adressen stå på bara ett ställe, och aldrig en adress som redan används.',
  },
  'missing-source': {
    subject: 'languages',
    title: 'En översättning har en svensk källa',
    why: 'Datum, telefonnummer och annat som är lika på alla språk står bara på svenska.',
    mend: 'Skriv den svenska texten först, eller ta bort översättningen.',
  },
  review: {
    subject: 'languages',
    title: 'Någon svarar för varje översättning',
    why: 'Läsaren ska få veta om en text är granskad, av vem i vilken roll och när. Ett ord på romani chib visas bara om det har en källa, eller någon som svarar för det.',
    mend: 'Skriv roll och dag. Skriv aldrig namn.',
  },
  'source-note': {
    subject: 'files',
    title: 'Varje översättning vet vilken svensk text den följer',
    why: 'När den svenska texten ändras ska läsaren få veta att översättningen är äldre.',
    mend: 'Kör npm run translations:stamp. Den som sparar i redaktionen får det gjort.',
  },
  reference: {
    subject: 'links',
    title: 'Det som en text hänvisar till finns',
    why: 'En hänvisning till något som inte finns ger en tom plats på sidan.',
    mend: 'Välj något som finns, eller ta bort hänvisningen.',
  },
  'finder-contact': {
    subject: 'people',
    title: 'Den som behöver hjälp får rätt nummer',
    why: 'Den som är i fara ska möta 112 först, och den som är rädd också någon att prata med. Ett nummer som ingen svarar på hjälper ingen.',
    mend: 'Ändra raden i tabellen ”Vem hjälper med vad” så att den har rätt kontakter.',
  },
  'required-content': {
    subject: 'files',
    title: 'De fasta sidorna finns',
    why: 'Adresserna är löften. De fasta sidorna, inställningarna och webbplatsens egna ord måste alltid finnas.',
    mend: 'Hämta tillbaka filen.',
  },
  'interface-text': {
    subject: 'languages',
    title: 'Webbplatsens egna ord är hela',
    why: 'I en del texter sätter webbplatsen in ett antal, en dag eller en tid. Saknas platsen för det försvinner det för läsaren.',
    mend: 'Skriv det som står inom {{ och }} precis som i den svenska texten, och alla former av texten.',
  },
  'internal-link': {
    subject: 'links',
    title: 'Länkar till egna sidor leder rätt',
    why: 'En länk till en sida som inte finns är en återvändsgränd för läsaren.',
    mend: 'Skriv sidans adress från roten, utan språk och med snedstreck sist, till exempel /stod/.',
  },
  'link-text': {
    subject: 'links',
    title: 'Länkens text säger vart den leder',
    why: 'Den som lyssnar på sidan hör ofta bara länkarna. ”Klicka här” säger ingenting då.',
    mend: 'Skriv vad som finns på sidan som länken leder till.',
  },
  'unsafe-link': {
    subject: 'links',
    title: 'Länkar leder till en adress och kör ingen kod',
    why: 'En länk kan dölja kod som körs hos läsaren.',
    mend: 'Skriv en adress som börjar med https://, http://, mailto:, / eller #. Ett telefonnummer hör till en kontakt, som har källa: lägg in kontakten som kontaktkort.',
  },
  'page-text': {
    subject: 'text',
    title: 'Sidornas text är text och färdiga block',
    why: 'Kod i en text skulle köras när webbplatsen byggs.',
    mend: 'Skriv bara text, och lägg in blocken från menyn. I en fil skrivs tecknen { och < som \\{ och \\<.',
  },
  'editable-text': {
    subject: 'text',
    title: 'Texten går att ändra i redigeringsläget',
    why: 'Fotnoter, linjer och annat som redigeringsläget inte kan försvinner när någon ändrar texten där.',
    mend: 'Skriv samma sak med rubriker, listor och länkar.',
  },
  html: {
    subject: 'text',
    title: 'Ingen HTML-kod i texten',
    why: 'HTML-kod kan köra skript hos läsaren och förstöra sidan för den som använder hjälpmedel.',
    mend: 'Ta bort koden. Använd det som redigeraren har: rubriker, listor, fet text och länkar.',
  },
  'image-address': {
    subject: 'media',
    title: 'Bilder ligger på webbplatsen',
    why: 'Bilder från andra webbplatser avslöjar läsaren för dem, och kan försvinna.',
    mend: 'Ladda upp bilden och välj den.',
  },
  'image-text': {
    subject: 'media',
    title: 'Bilder har en text som ersätter dem',
    why: 'Den som inte ser bilden får i stället texten uppläst.',
    mend: 'Skriv vad bilden visar, till exempel ”Stadsbiblioteket i Borås”. I en fil skrivs det inom hakparenteserna: ![Stadsbiblioteket i Borås](/media/bibliotek.jpg).',
  },
  'media-file': {
    subject: 'media',
    title: 'Bilder och ljud som används finns',
    why: 'En fil som saknas ger en tom ruta på sidan.',
    mend: 'Ladda upp filen, eller välj en annan.',
  },
  upload: {
    subject: 'media',
    title: 'Uppladdade filer är lagom stora',
    why: 'Den som läser har ofta dyr surf och en enkel telefon. En stor fil kommer kanske aldrig fram.',
    mend: `Spara en mindre fil: ${uploadKinds.map(({ one, megabytes }) => `${one} högst ${megabytes} MB`).join(', ')}.`,
  },
  'sound-file': {
    subject: 'media',
    title: 'Ljudfiler går att spela',
    why: 'En spelare utan ljud är en dörr som inte går att öppna för den som inte kan läsa.',
    mend: 'Spara ljudet som MP3 eller Opus, och ladda upp filen igen.',
  },
  headings: {
    subject: 'text',
    title: 'Rubriker i ordning',
    why: 'Den som använder skärmläsare går mellan rubrikerna. Hoppar de över en nivå verkar något saknas.',
    mend: 'Börja med Rubrik 2, som skrivs ## i en fil, och gå ett steg i taget.',
  },
  'neutral-contact': {
    subject: 'people',
    title: 'Känsliga kontakter har neutral titel och adress',
    why: 'Den som söker hjälp mot våld kan dela telefon med den som slår. Historik och flikar får inte avslöja sidan.',
    mend: 'Skriv en neutral titel, och välj en neutral adress när du lägger upp kontakten.',
  },
  'easy-swedish': {
    subject: 'languages',
    title: 'Lättläst är lätt att läsa',
    why: 'Den som läser lättläst har ofta svårt med långa meningar och ord. Högst 12 ord i meningen, och LIX högst 30.',
    mend: 'En tanke i varje mening. Dela långa meningar, och byt långa ord mot korta.',
  },
  'easy-missing': {
    subject: 'languages',
    title: 'Det som invånare läser finns på lättläst',
    why: 'Den som behöver lättläst ska kunna läsa hela sidan, inte bara en del av den.',
    mend: 'Skriv den lättlästa texten, eller det fält som saknas, efter den svenska.',
  },
  'language-mark': {
    subject: 'languages',
    title: 'Ord på ett annat språk är rätt märkta',
    why: 'Märket gör att ordet läses upp på sitt språk. Är det fel skrivet syns tecknen i texten.',
    mend: 'Skriv ordet inom hakparenteser och språket efter, till exempel [x](lang:arli).',
  },
  'unmarked-word': {
    subject: 'languages',
    title: 'Romska ord i en svensk text är märkta',
    why: 'Ett omärkt ord läses upp som svenska, och webbläsaren kan översätta det till något helt annat.',
    mend: 'Markera ordet och gör en länk till språket, till exempel lang:arli.',
  },
  'term-word': {
    subject: 'languages',
    title: 'Ett begrepp har samma ord överallt',
    why: 'Den som rättar ett ord i ordlistan ska veta att alla sidor följer med.',
    mend: 'Rätta ordet i ordlistan, eller ta bort den egna texten.',
  },
  'lost-character': {
    subject: 'text',
    title: 'Inga förlorade eller osynliga tecken',
    why: 'Ett tecken som inte syns kan vända texten eller bryta ord, och en förlorad bokstav gör ett ord till ett annat.',
    mend: 'Skriv om orden för hand. En fil sparas som UTF-8.',
  },
  'contact-detail': {
    subject: 'people',
    title: 'Telefonnummer och e-postadresser står hos kontakten',
    why: 'Ett nummer i en text blir kvar när det har slutat gälla, och den som ringer kommer inte fram. En enskild persons nummer är en personuppgift.',
    mend: 'Skriv numret i kontaktens fält, och länka till kontakten. 112 och andra kortnummer får stå var som helst.',
  },
  'person-name': {
    subject: 'people',
    title: 'Namn på personer',
    why: 'Att ha med rådet eller brobyggarna att göra kan visa etniskt ursprung, och det är en känslig uppgift. Därför skriver vi roller.',
    mend: 'Skriv rollen i stället för namnet. Är det en plats, en förening eller något annat kan det stå kvar.',
  },
  'personal-number': {
    subject: 'people',
    title: 'Inga personnummer',
    why: 'Webbplatsen får aldrig innehålla personnummer eller samordningsnummer.',
    mend: 'Ta bort numret. Är det redan publicerat: säg till den som ansvarar för personuppgifter.',
  },
} as const satisfies Record<string, Rule>;

export type ContentRule = keyof typeof contentRules;
