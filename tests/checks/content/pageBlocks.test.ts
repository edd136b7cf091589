import { describe, expect, it } from 'vitest';
import { findingsInPage } from '../../support/findingsIn.ts';

const found = (line: number, cause: string, mend: string): string => `rad ${line}: ${cause}\n  Gör så här: ${mend}`;

describe('a block', () => {
  it('must be one of those that exist', () => {
    expect(findingsInPage('<Video id="a" />\n')).toBe(
      found(
        5,
        'Texten innehåller <Video>, som inte är ett av blocken.',
        'Ta bort det. Blocken är: ContactCard, Step, Note, FactBox, Figure, Audio, Document, Unconfirmed. Ska tecknet synas i texten: skriv \\< i stället för <.',
      ),
    );
  });

  it('may not have code as an attribute', () => {
    expect(findingsInPage('<ContactCard id={process.env.X} />\n')).toBe(
      found(
        5,
        'Uppgiften "id" i blocket <ContactCard> är kod inom klamrar, { och }.',
        'Skriv den som text inom citattecken: id="…".',
      ),
    );
  });

  it('may not have code among its attributes', () => {
    expect(findingsInPage('<Note {...process.env}>\n\nText.\n\n</Note>\n')).toBe(
      found(
        5,
        'Blocket <Note> har kod inom klamrar, { och }, bland sina uppgifter.',
        'Ta bort koden. Blocket har inga uppgifter.',
      ),
    );
  });

  it('must have its required attributes, and no empty ones', () => {
    expect(findingsInPage('<Step number=" " />\n')).toBe(
      [
        found(5, 'Blocket <Step> saknar uppgiften "number".', 'Skriv den inom citattecken: number="…".'),
        found(5, 'Blocket <Step> saknar uppgiften "name".', 'Skriv den inom citattecken: name="…".'),
      ].join('\n'),
    );
  });

  it('may not have an attribute that it does not know', () => {
    expect(findingsInPage('<ContactCard id="exempelmyndigheten" onclick="x" />\n')).toBe(
      found(
        5,
        'Blocket <ContactCard> har ingen uppgift som heter "onclick".',
        'Ta bort den. Blockets uppgifter är: id.',
      ),
    );
  });

  it('may not hold text that it would not show', () => {
    expect(findingsInPage('<ContactCard id="exempelmyndigheten">\n\nText.\n\n</ContactCard>\n')).toBe(
      found(
        5,
        'Blocket <ContactCard> har text i sig, och den visas inte.',
        'Skriv texten före eller efter blocket, och avsluta blocket med /> direkt.',
      ),
    );
  });

  it('stands on lines of its own', () => {
    expect(findingsInPage('Ring <ContactCard id="exempelmyndigheten" /> i dag.\n')).toBe(
      found(
        5,
        'Blocket <ContactCard> står inne i en mening.',
        'Skriv blocket på egna rader, med en tom rad före och efter.',
      ),
    );
  });

  it('must be closed', () => {
    expect(findingsInPage('Text.\n\n<Note>\n\nText.\n')).toBe(
      found(7, 'Blocket <Note> stängs aldrig.', 'Skriv </Note> på en egen rad efter blockets text.'),
    );
  });

  it('must be opened before it is closed', () => {
    expect(findingsInPage('Text.\n\n</Note>\n')).toBe(
      found(
        7,
        'Blocket <Note> stängs utan att ha öppnats.',
        'Skriv <Note> på en egen rad före blockets text, eller ta bort </Note>.',
      ),
    );
  });

  it('must be closed before the block around it', () => {
    expect(findingsInPage('<Note>\n\nText.\n\n</Unconfirmed>\n')).toBe(
      found(
        9,
        'Här stängs <Unconfirmed>, men det block som är öppet är <Note> på rad 5.',
        'Stäng blocken i omvänd ordning: det som öppnades sist stängs först.',
      ),
    );
  });
});

describe('the sign < in the text of a page', () => {
  it.each(['Barn <3 år.', '<!-- en anteckning -->', 'Se <https://example.com/>.'])(
    'is explained where it looks like a block: %s',
    (text) => {
      expect(findingsInPage(text)).toBe(
        found(
          5,
          'Tecknet < läses som början på ett block.',
          'Skriv \\< i stället för <. En webbadress skrivs som en länk: [vart den leder](https://www.boras.se/).',
        ),
      );
    },
  );

  it('is text before a space', () => {
    expect(findingsInPage('1 < 2.')).toBe('');
  });
});
