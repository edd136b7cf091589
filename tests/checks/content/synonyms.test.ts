import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';

const file = 'synonyms/synonyms.yaml';
const first = 'dangerFirst: [exempelmyndigheten]\n';
const findings = (rows: string, before = first): string => findingsIn({ [file]: `${before}rows:\n${rows}` });

describe('what people say when they search', () => {
  it('leads to pages that exist', () => {
    expect(findings('  - say: "hyra, betala hyran"\n    next: [exempelmyndigheten]\n    pages: [stod]\n')).toBe('');
    expect(findings('  - say: "hyra"\n    next: [borta]\n')).toBe(`content/synonyms/synonyms.yaml
rad 4, fält rows.0.next.0: "borta" finns inte i content/contacts/.
  Gör så här: Skriv nyckeln till en fil som finns i content/contacts/, eller ta bort hänvisningen.

1 fel i 1 fil.
`);
  });

  it('leads somewhere', () => {
    expect(findings('  - say: "hyra"\n')).toContain(
      `rad 3, fält rows.0.say: Raden "hyra" leder ingenstans.
  Gör så här: Välj minst en kontakt, en brobyggare, ett område eller en sida.`,
    );
  });

  it('says a thing once', () => {
    expect(
      findings('  - say: "hyra, mat"\n    pages: [stod]\n  - say: "pengar, hyra"\n    pages: [om]\n'),
    ).toContain(
      `rad 5, fält rows.1.say: "hyra" står två gånger, så sökningen får två svar.
  Gör så här: Låt ordet stå en gång, på den rad där det hör hemma.`,
    );
  });

  it('says more than small words', () => {
    expect(findings('  - say: "hyra, hur går det till"\n    pages: [stod]\n')).toContain(
      `"hur går det till" är bara småord, och de räknas bara i rader om fara.
  Gör så här: Lägg till ett ord som säger vad det handlar om, eller ta bort det.`,
    );
  });

  it('names who helps first where someone is in danger', () => {
    expect(findings('  - say: "hotar mig"\n    danger: true\n', '')).toContain(
      `fält dangerFirst: Någon rad gäller fara, men ingen kontakt är vald som visas först.
  Gör så här: Välj dem som kan hjälpa genast i fältet "dangerFirst".`,
    );
    expect(findings('  - say: "hotar mig"\n    danger: true\n')).toBe('');
  });
});
