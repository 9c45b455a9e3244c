import { type Language, languageOfTag, languages } from '#base/languages.ts';
import { recordsOf, type Records } from '#model/document/document.ts';

/** The language that a journey is written in: what it says itself, else what its words look like; `undefined` for any other or when in doubt. */
export function languageOf(journey: Records): Language | undefined {
  const said = recordsOf(journey, 'journey')[0]?.body.language;
  if (said) return languageOfTag(said);
  return guessLanguage(textsOf(journey).join('\n'));
}

function textsOf(journey: Records): string[] {
  const head = recordsOf(journey, 'journey').flatMap(({ body }) => [
    body.name,
    body.primaryGoal,
    body.learningQuestion,
  ]);
  const phases = recordsOf(journey, 'phase').flatMap(({ body }) => [body.name, body.doing, body.goal]);
  const interactions = recordsOf(journey, 'interaction').map(({ body }) => body.text);
  return [...head, ...phases, ...interactions].filter((text) => text !== undefined);
}

type Telling = { readonly words: ReadonlySet<string>; readonly letters: RegExp | undefined };

/** Words that are common in one of the three languages and not in the other two, and letters that only one of them has. */
const telling: Readonly<Record<Language, Telling>> = {
  en: {
    words: wordsOf(
      'the and of to is are she he her they with an what when how from about we my it not no does gets buys whether on you your',
    ),
    letters: undefined,
  },
  sv: {
    words: wordsOf(
      'och att är inte ett hon vad när från eller efter mot själv ut in hem av på som det den till om skickar får ser köper frågar väntar hur jag mig',
    ),
    letters: /[äö]/u,
  },
  nb: {
    words: wordsOf(
      'og å ikke hun hva når fra eller etter mot selv ut inn hjem av på som det den til om er et sender får ser kjøper spør venter hvordan jeg meg',
    ),
    letters: /[æø]/u,
  },
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** The language of a text by its small words; `undefined` when two are about as likely. */
function guessLanguage(text: string): Language | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = languages.map((language) => ({ language, n: words.filter((word) => tells(word, language)).length }));
  const [best, next] = scores.toSorted((a, b) => b.n - a.n);
  return best && next && best.n >= 2 && best.n >= next.n * 1.25 ? best.language : undefined;
}

function tells(word: string, language: Language): boolean {
  const { words, letters } = telling[language];
  return words.has(word) || (letters?.test(word) ?? false);
}
