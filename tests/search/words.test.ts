import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varietyKeys } from '../../src/i18n/languages.ts';
import { wordIn } from '../../src/model/varietyWord.ts';
import { wordForms } from '../../src/model/wordForms.ts';
import { bareLetters } from '../../src/search/bareLetters.ts';
import { compoundParts, halves } from '../../src/search/compound.ts';
import { editDistance } from '../../src/search/editDistance.ts';
import { foldAbstract, foldRomani } from '../../src/search/foldRomani.ts';
import { nearestWords, spellings } from '../../src/search/nearestWords.ts';
import { searchedWords, tellingWords } from '../../src/search/searchedWords.ts';
import { isSlip } from '../../src/search/slip.ts';
import { areForms, swedishStem } from '../../src/search/swedishStem.ts';
import { readWords, writeWords } from '../../src/search/wordList.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';

const letters = fc.constantFrom(...'a b d e g h i k l m n o p r s t u v å ä ö č š ž'.split(' '));
const aWord = fc.array(letters, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));

describe('the stem of a Swedish word', () => {
  it.each([
    ['skola', 'skolan', 'skolor', 'skolorna', 'skolans', 'skolornas'],
    ['protokoll', 'protokollet', 'protokollen', 'protokollets'],
    ['minoritet', 'minoriteten', 'minoriteter', 'minoriteternas'],
    ['brobyggare', 'brobyggaren', 'brobyggarna', 'brobyggarnas'],
    ['beslut', 'beslutet', 'besluten', 'beslutens'],
    ['register', 'registret', 'registren'],
    ['bok', 'boken', 'böcker', 'böckerna'],
    ['tjänsteman', 'tjänstemän', 'tjänstemännen'],
    ['råd', 'rådet', 'råden', 'rådets'],
    ['polis', 'polisen', 'poliser', 'polisens'],
    ['sjukhus', 'sjukhuset', 'sjukhusen', 'sjukhusets'],
    ['kvinna', 'kvinnan', 'kvinnor', 'kvinnorna', 'kvinnors'],
    ['vän', 'vänner', 'vännerna'],
    ['hem', 'hemmet', 'hemmen'],
    ['rum', 'rummet', 'rummen'],
    ['förälder', 'föräldern', 'föräldrar', 'föräldrarna'],
    ['ansökan', 'ansökningen', 'ansökningar'],
    ['anmälan', 'anmälningen', 'anmälningar'],
    ['museum', 'museet', 'museer'],
    ['gymnasium', 'gymnasiet'],
    ['nyckel', 'nyckeln', 'nycklar'],
    ['enkel', 'enkelt', 'enkla'],
    ['ledamot', 'ledamöter', 'ledamöterna'],
    ['lämna', 'lämnar', 'lämnade', 'lämnat'],
    ['vuxen', 'vuxna'],
    ['ombudsman', 'ombudsmannen', 'ombudsmännen', 'ombudsmannens'],
    ['boende', 'boendet', 'boenden'],
    ['firar', 'firande', 'firandet'],
  ])('is one for %s and its forms', (word, ...forms) => {
    expect(forms.map(swedishStem)).toEqual(forms.map(() => swedishStem(word)));
  });

  it('tells words apart that are not forms of each other', () => {
    const words = [
      'stad',
      'stat',
      'barn',
      'bara',
      'råd',
      'rad',
      'hälsa',
      'hals',
      'skola',
      'skuld',
      'mat',
      'mål',
    ];
    expect(new Set(words.map(swedishStem)).size).toBe(words.length);
  });

  it('may also be that of a word with a letter too many or too few, which is no form', () => {
    expect(swedishStem('brobygare')).toBe(swedishStem('brobyggare'));
    expect(areForms('brobygare', 'brobyggare')).toBe(false);
    expect(areForms('brobyggarna', 'brobyggare')).toBe(true);
    expect(areForms('program', 'programmet')).toBe(true);
    expect(areForms('register', 'registret')).toBe(true);
    expect(swedishStem('räkningr')).not.toBe(swedishStem('räkning'));
  });

  it('is never empty, has a vowel when the word has one, and is no longer than the word', () => {
    fc.assert(
      fc.property(aWord, (word) => {
        const stem = swedishStem(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(word.length);
        if (/[aeiouyåäö]/.test(word)) expect(stem).toMatch(/[aeiouyåäö]/);
      }),
    );
  });
});

describe('a word without its marks', () => {
  it('is what is typed where they are hard to reach', () => {
    expect(bareLetters('åäö čšž đłø')).toBe('aao csz dlo');
  });

  it('stays as it is', () => {
    fc.assert(
      fc.property(aWord, (word) => {
        expect(bareLetters(bareLetters(word))).toBe(bareLetters(word));
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are its runs of letters and digits, in lower case', () => {
    expect(searchedWords('Ring 114 14 – Polisens e-post!')).toEqual([
      'ring',
      '114',
      '14',
      'polisens',
      'e',
      'post',
    ]);
  });

  it('tell what it is about without small words, unless there are no others', () => {
    expect(tellingWords('Han slår mig')).toEqual(['slår']);
    expect(tellingWords('vad är det')).toEqual(['vad', 'är', 'det']);
    expect(tellingWords('alert(1) ö')).toEqual(['alert']);
    expect(tellingWords('ö')).toEqual(['ö']);
  });
});

/** Habits of those who type without háček, h after a stop or j, from the notes on spelling. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/š/g, 'sh'],
  [/š/g, 'sch'],
  [/č(?!h)/g, 'ch'],
  [/č(?!h)/g, 'tš'],
  [/ž/g, 'zh'],
  [/x/g, 'h'],
  [/v/g, 'w'],
  [/ř/g, 'rr'],
  [/([aeou])(?=[^aeou])/g, '$1$1'],
  [/([kpt])h/g, '$1'],
];

/** All Romani words of the term base that are one word. */
const romani = [
  ...new Set(
    storeOf(readContentFiles('content'), { today: '2026-01-01', changedOn: new Map() })
      .entries('terms')
      .flatMap((term) => varietyKeys.flatMap((key) => wordIn(term.in('sv'), key) ?? []))
      .flatMap(wordForms)
      .flatMap(searchedWords),
  ),
];

describe('how a Romani word sounds', () => {
  it('is the same in any common spelling of a word of the term base', () => {
    expect(romani.length).toBeGreaterThan(500);
    const apart = romani.flatMap((word) =>
      habits
        .map(([from, to]) => word.replace(from, to))
        .filter((spelling) => foldRomani(spelling) !== foldRomani(word))
        .map((spelling) => `${word} ${spelling}`),
    );
    expect(apart).toEqual([]);
  });

  it('is the same with i and j before a vowel, and with ch and h before t', () => {
    expect(foldRomani('blariama')).toBe(foldRomani('blaryama'));
    expect(foldRomani('blachtiba')).toBe(foldRomani('blaxtiba'));
  });

  it('is not that of a letter held down', () => {
    expect(foldRomani('aaaaaaaa')).not.toBe(foldRomani('a'));
  });

  it('keeps nearly all words of the term base apart', () => {
    expect(new Set(romani.map(foldRomani)).size).toBeGreaterThan(romani.length * 0.85);
  });

  it('stays the same when it is taken again', () => {
    for (const word of romani) expect(foldRomani(foldRomani(word))).toBe(foldRomani(word));
  });

  it('leaves a stem where the ending of an abstract noun does not count', () => {
    for (const word of romani) expect(foldAbstract(foldRomani(word)).length).toBeGreaterThan(0);
    expect(
      new Set(['blortipe', 'blortipen', 'blortimos', 'blortiba'].map(foldRomani).map(foldAbstract)).size,
    ).toBe(1);
  });
});

describe('the distance between two words', () => {
  it.each([
    ['besult', 'beslut', 1],
    ['brobygare', 'brobyggare', 1],
    ['skola', 'skola', 0],
    ['skola', 'skolor', 2],
    ['skola', 'hälsa', 4],
  ])('from %s to %s is %i', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  it('is the same from both sides, zero only for the same word, and at most one beyond the limit', () => {
    fc.assert(
      fc.property(aWord, aWord, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
        const distance = editDistance(one, other, limit);
        expect(distance).toBe(editDistance(other, one, limit));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });

  it('finds the nearest of many words, and none that is too far away', () => {
    const words = spellings(
      ['protokoll', 'polisen', 'polis', 'resultat'].map((word) => [word, word] as const),
    );
    expect(nearestWords('plois', words, 1)).toEqual(['polis']);
    expect(nearestWords('xqzvwj', words, 2)).toEqual([]);
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['skpla', 'skola'],
    ['skla', 'skola'],
    ['jbob', 'jobb'],
    ['läkere', 'läkare'],
    ['radd', 'rädd'],
    ['kontkat', 'kontakt'],
    ['tolisanmälan', 'polisanmälan'],
  ])('%s may be one for %s', (word, meant) => {
    expect(isSlip(word, meant)).toBe(true);
  });

  it.each([
    ['null', 'full'],
    ['test', 'text'],
    ['mango', 'många'],
    ['docker', 'böcker'],
  ])('%s is another word than %s', (word, other) => {
    expect(isSlip(word, other)).toBe(false);
  });
});

describe('a compound', () => {
  const known = new Set(['skola', 'frånvaro', 'försörjning', 'stöd', 'lägenhet', 'kvinna', 'jour', 'block']);
  const parts = (word: string): string[] => compoundParts(word, (part) => known.has(part));

  it.each([
    ['skolfrånvaro', ['frånvaro', 'skola']],
    ['försörjningsstöd', ['stöd', 'försörjning']],
    ['kvinnojour', ['jour', 'kvinna']],
    ['lägenhetskö', ['lägenhet']],
    ['blockkedja', []],
  ])('%s has the known parts %j', (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  it('is given back by its halves, wherever it is cut', () => {
    fc.assert(
      fc.property(aWord, (word) => {
        for (const [head, tail] of halves(word)) expect(head + tail).toBe(word);
      }),
    );
  });

  it('of two known words is taken apart into them or into other known words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom(...known), (first, second) => {
        const found = compoundParts(first + second, (part) => known.has(part));
        expect(found).toHaveLength(2);
        for (const part of found) expect(known).toContain(part);
      }),
    );
  });
});

describe('a list of words', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aWord, { maxLength: 60 }), (words) => {
        const sorted = words.sort();
        expect(readWords(writeWords(sorted))).toEqual(sorted);
      }),
    );
  });

  it('writes of a word only what is new', () => {
    expect(writeWords(['skol', 'skola', 'skor'])).toBe('0skol 4a 3r');
  });
});
