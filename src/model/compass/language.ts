import { recordsOf, type Records } from '#model/document.ts';

export const languages = ['en', 'sv', 'nb'] as const;
export type Language = (typeof languages)[number];

const byTag: Readonly<Record<string, Language>> = { en: 'en', sv: 'sv', nb: 'nb', no: 'nb', nn: 'nb' };

/** The language that a journey is written in: what it says itself, else what its words look like; `undefined` for any other or when in doubt. */
export function languageOf(journey: Records): Language | undefined {
  const said = recordsOf(journey, 'journey')[0]?.body.language;
  if (said) return byTag[said.toLowerCase().split(/[-_]/u)[0] ?? ''];
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

/** Words that are common in one of the three languages and not in the other two. */
const telling: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:the|and|of|to|is|are|she|he|her|they|with|an|what|when|how|from|about|we|my|it|not|no|does|gets|buys|whether|on|you|your)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:och|att|är|inte|ett|hon|vad|när|från|eller|efter|mot|själv|ut|in|hem|av|på|som|det|den|till|om|skickar|får|ser|köper|frågar|väntar|hur|jag|mig|\p{L}*[äö]\p{L}*)(?!\p{L})/giu,
  nb: /(?<!\p{L})(?:og|å|ikke|hun|hva|når|fra|eller|etter|mot|selv|ut|inn|hjem|av|på|som|det|den|til|om|er|et|sender|får|ser|kjøper|spør|venter|hvordan|jeg|meg|\p{L}*[æø]\p{L}*)(?!\p{L})/giu,
};

/** The language of a text by its small words; `undefined` when two are about as likely. */
function guessLanguage(text: string): Language | undefined {
  const scores = languages.map((language) => ({ language, n: text.match(telling[language])?.length ?? 0 }));
  const [best, next] = scores.toSorted((a, b) => b.n - a.n);
  return best && next && best.n >= 2 && best.n >= next.n * 1.25 ? best.language : undefined;
}
