/**
 * Swedish words that say nothing of what a question is about: pronouns, prepositions and auxiliaries, and what people
 * write around their errand.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `aldrig alla allt alltid att av bara behöva behöver behövt bli blir blivit bra börja börjar de dem den denna
  det detta dig din dina ditt du där därför då efter ej eller en er era ert ett fick finns få får fått för
  förstå förstår förut gärna gå går gått gör göra ha hade haft han har hej hela henne hennes hit hon honom hos
  hur här i ibland igen in inga ingen inget inte ja jag kan kanske kom komma kommer kunde lite längre med mej
  men mig min mina mitt mot mycket måste nej ni nog nu när nära någon någonstans något några och också om oss på
  samt sedan sen sig sin sina sitt ska skall skulle säga säger så sådan söka söker sökt tack till tog typ under
  upp ut vad var vara varför varit vart vem vet veta vi vid vil vilja vilka vilken vill väl vår våra vårt än är
  åt över`.split(/\s+/),
);
