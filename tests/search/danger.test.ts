import { describe, expect, it } from 'vitest';
import { ordinaryWords } from '../../src/build/search/ordinaryWords.ts';
import { alternatives } from '../../src/search/alternatives.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import { rank } from '../../src/search/rank.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { searchWords } from '../../src/view/searchWords.ts';

/* What people say, as it is in the content, on a site of few words. */
const store = storeOf(readContentFiles('content'), { today: '2026-01-01', changedOn: new Map() });
const siteWords = `anmäla ansökan barn barnen bidrag bibliotek brobyggare familj hem hjälp hot hotar jobb kläder kontakt
  kvinnojour lån lägenhet läkare man mobbning ord pengar ring rädda skola skolan slår stöd svenska telefon trygghet
  vänner våld`;
const site = { swedish: siteWords.split(/\s+/).sort(), romani: [], complete: true };
const known = searchWords(store);
const ordinary = ordinaryWords(makeLexicon({ ...site, ordinary: [] }, known));
const lexicon = makeLexicon({ ...site, ordinary }, known);
const addresses = store.routes.map(({ address }) => address);

/** The pages that come before all others when someone may be in danger. */
const urgent = (question: string): string[] =>
  alternatives(question, 'sv', lexicon)
    .said.filter(({ reason }) => reason !== 'part')
    .flatMap(({ danger, pages }) => pages.slice(0, danger));

/** The pages that editors have chosen for a question, in the order in which they are shown. */
const chosen = (question: string): string[] =>
  rank(alternatives(question, 'sv', lexicon), {
    hits: () => [],
    addressOf: (id) => id,
    idOf: (address) => (addresses.includes(address) ? address : undefined),
    pageCount: addresses.length,
  }).map(({ id }) => id);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const inDanger = lines(`
  min man slår mig
  han slog mig
  min man slog mig igår
  min make slog barnen
  han har slagit mig
  min man slå mig
  man slår mig
  han slår
  han slår mig å barnen hjälp
  slar mig
  min sambo slår oss
  pappa slår mamma
  pojkvännen slog mej
  mitt ex slår
  min bror slår mig
  svärmor slår mig
  jag blir slagen
  får stryk hemma
  han sparkade mig
  min man sparkar mig i magen
  knuffar mig
  han tog stryptag
  strypa
  han drar mig i håret
  min man kastar saker på mig
  han gör mig illa
  han skadar mig
  han hotar mig
  min man hotar oss
  jag är hotad
  hotad av min man
  han vill döda mig
  jag tänker döda mig
  jag vill inte leva längre
  orkar inte leva
  jag vill dö
  skjuten av min man
  han hotar med kniv
  han låser in mig
  jag är inlåst
  han tvingar mig
  han kontrollerar mig
  han kollar min mobil
  han följer efter mig
  jag är förföljd av mitt ex
  får inte träffa mina vänner
  jag får inte gå ut för min man
  han har tagit mitt pass
  min man tog mitt pass
  min sambo är farlig
  min man är våldsam
  jag är rädd för min man
  jag är rädd för min pappa
  jag är rädd för min bror
  jag rädd min man
  rädd hemma
  jag är rädd för min familj
  vågar inte gå hem
  jag lämnar min man
  vill fly från min man
  våld
  vald hemma
  misshandel
  misshandlad
  misshandlas
  våldtagen
  han våldtog mig
  sexuellt utnyttjad
  omskuren
  könsstympad
  ska giftas bort
  tvingas gifta sig
  hedersvåld
  kvinnojour
  kvinojur
  kvinnojor
  kvinnofridslinjen
  skyddat boende
  skyddad adress
  skyddad identitet
`);

const notInDanger = lines(`
  träffa vänner
  hur tar man ut pengar
  tar lån pengar
  soc tar mina pengar
  hur lämna man in ansökan
  hur lämnar man in en ansökan
  hur slår man upp ett ord
  slå på ljudet
  vilka slags bidrag finns
  vad för slags stöd
  vad för slags stöd av kommunen kan jag få
  stryka kläder
  isolera huset
  knivar till köket
  hot spot wifi
  rädd för tandläkaren
  rädda barnen
  hur kontaktar man rädda barnen
  kan man ringa rädda barnen för barn
  trakasserad på jobbet
  trakasserad i affären
  förföljd i affären
  utnyttjad av chefen
  leva i sverige
  jag vill leva i trygghet
  jag slår min fru
  jag slog min fru
  hur slutar jag slå
  jag slår och vill sluta
  jag är våldsam
  jag hotar min fru
  min son slår andra i skolan
  mitt barn slår andra barn
  knuffad i skolan
  min son hotar andra i skolan
  min man fick sparken
  jag fick sparken
  skjuts till skolan
  skadade mig på jobbet
  boka en hälsokontroll
  polisen har tagit mitt pass
  förnya pass till min man
  min man söker jobb
  min man är sjuk
  min mamma är död
  min man dricker
  min pappa får ingen pension
  jag vill skiljas
  får inte träffa mina barn
  barn far illa
  hyra lägenhet
  hur får man lägenhet
  jag blir utkastad imorgon
  väktaren följer efter mig
  mobbad
  ensam
  jag vill prata med en brobyggare
`);

describe('a question of someone who may be in danger', () => {
  it.each(inDanger)('puts those who help at once before all others: %s', (question) => {
    expect(urgent(question)).toContain('/kontakter/112-akut/');
    expect(chosen(question)[0]).toBe('/kontakter/112-akut/');
  });
});

describe('a question of someone who is not', () => {
  it.each(notInDanger)('is answered like any other: %s', (question) => {
    expect(urgent(question)).toEqual([]);
  });

  it.each([
    ['jag slår min fru', '/kontakter/stod-pa-telefon/'],
    ['hur slutar jag slå', '/kontakter/stod-pa-telefon/'],
    ['jag är våldsam', '/kontakter/stod-pa-telefon/'],
    ['jag hotar min fru', '/kontakter/stod-pa-telefon/'],
    ['min son slår andra i skolan', '/brobyggare/skola/'],
    ['knuffad i skolan', '/brobyggare/skola/'],
    ['trakasserad på jobbet', '/kontakter/diskrimineringsombudsmannen/'],
    ['trakasserad i affären', '/kontakter/diskrimineringsombudsmannen/'],
    ['utnyttjad av chefen', '/brobyggare/samordnare/'],
    ['hot spot wifi', '/kontakter/stadsbiblioteket/'],
    ['hur slår man upp ett ord', '/ordlista/'],
    ['leva i sverige', '/kontakter/migrationsverket/'],
    ['jag vill leva i trygghet', '/brobyggare/samordnare/'],
    ['jag blir utkastad imorgon', '/brobyggare/samordnare/'],
    ['utkastad från affären', '/kontakter/diskrimineringsombudsmannen/'],
    ['garantipension', '/brobyggare/samordnare/'],
    ['bostadstillägg', '/brobyggare/samordnare/'],
    ['bris', '/brobyggare/barn-och-unga/'],
    ['bup', '/brobyggare/halsa/'],
    ['överklaga', '/brobyggare/samordnare/'],
    ['anmäla läkaren', '/brobyggare/samordnare/'],
    ['anhörig missbruk', '/kontakter/kontakt-om-halsa/'],
    ['jag vill prata med en brobyggare', '/brobyggare/'],
    ['barn far illa', '/kontakter/kontakt-kvallar-och-helger/'],
    ['hotad', '/kontakter/112-akut/'],
  ])('leads first to who can help: %s', (question, first) => {
    expect(chosen(question)[0]).toBe(first);
  });
});
