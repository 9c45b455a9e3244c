import type { ExcerptSource } from '#example/source/excerpts/excerpt-source.ts';
import { allExcerpts } from '#example/source/excerpts/all.ts';
import { backstage } from '#example/source/backstage.ts';
import { experiments, jobs, narratives, notes, opportunities, prototypes, views } from '#example/source/change.ts';
import { comments } from '#example/source/comments.ts';
import { episode } from '#example/source/episode.ts';
import { hypothesis } from '#example/source/hypothesis.ts';
import { interactionsAfter } from '#example/source/interactions-after.ts';
import { interactionsBefore } from '#example/source/interactions-before.ts';
import { interactionsDuring } from '#example/source/interactions-during.ts';
import { journey } from '#example/source/journey.ts';
import { library } from '#example/source/library.ts';
import { curves, moments, quotes } from '#example/source/path.ts';
import { sketch } from '#example/source/sketch.ts';
import { phases } from '#example/source/phases.ts';
import { images, withPicture } from '#example/source/pictures.ts';
import { id } from '#example/source/place.ts';
import { measures, reviews } from '#example/source/practice.ts';
import { codes, consentGiven, consentUntil, conversations, guide, retainUntil } from '#example/source/research.ts';
import { type Language, languages } from '#base/languages.ts';
import type { Text } from '#example/source/text.ts';
import { versions } from '#example/source/versions.ts';
import { transitions } from '#example/source/transitions.ts';
import { attendees, clusters, contributions, votes, workshop } from '#example/source/workshop.ts';

/** The words of each interview, by its two-digit number. */
export type Transcripts = Readonly<Record<string, string>>;

/**
 * The whole example in one language, in the open format, as of the anchor day.
 *
 * Errors  throws when an excerpt's words are not found exactly once in its transcript.
 */
export function assembleExample(language: Language, transcripts: Transcripts): object {
  const interactions = [...interactionsBefore, ...interactionsDuring, ...interactionsAfter];
  const file = {
    format: 'stig-journey',
    version: 1,
    id: id('journey'),
    journey: { ...journey, language },
    phases,
    interactions: interactions.map(withEvidence).map(withPicture),
    transitions: transitions.map(withEvidence),
    curves,
    quotes: quotes.map((quote) => ({
      id: quote.id,
      text: wordsOf(quote.excerpt),
      excerpt: quote.excerpt,
      at: quote.at,
    })),
    moments,
    backstage,
    opportunities,
    jobs,
    narratives,
    prototypes,
    experiments,
    measures,
    reviews,
    notes,
    views,
    comments,
    versions,
    images: images(),
    research: research(transcripts, language),
    library,
  };
  return inLanguage(file, language) as object;
}

function research(transcripts: Transcripts, language: Language): object {
  return {
    guide,
    participants: conversations.map(({ number, group }) => ({
      id: id(`u${number}`),
      alias: `P${Number(number)}`,
      group: id(group),
      consent: { given: dateOf(number), scope: consentGiven, until: consentUntil },
      retainUntil,
    })),
    interviews: conversations.map(({ number, title, date, method }) => ({
      id: id(`w${number}`),
      title,
      participant: id(`u${number}`),
      date,
      method,
      lead: id('anna'),
      noteTaker: id('jonas'),
      transcript: transcripts[number],
    })),
    codes,
    studies: [
      {
        id: id('study'),
        question: journey.learningQuestion,
        journeys: [id('journey')],
        wanted: conversations.length,
        codes: codes.map((code) => code.id),
      },
    ],
    excerpts: allExcerpts.map((excerpt) => locateExcerpt(excerpt, transcripts, language)),
  };
}

function locateExcerpt(excerpt: ExcerptSource, transcripts: Transcripts, language: Language): object {
  const interview = excerpt.number.slice(0, 2);
  const text = excerpt.words[language];
  const transcript = transcripts[interview] ?? '';
  const start = transcript.indexOf(text);
  if (text === '' || start < 0 || transcript.includes(text, start + 1))
    throw new Error(`${language} e${excerpt.number}: “${text}” must be found exactly once in the transcript`);
  return {
    id: id(`e${excerpt.number}`),
    interview: id(`w${interview}`),
    start,
    end: start + text.length,
    text,
    codes: excerpt.codes.map(id),
    feeling: excerpt.feeling,
    place: placeOf(excerpt),
  };
}

function placeOf({ place }: ExcerptSource): object {
  if (place.startsWith('i')) return { interaction: id(place) };
  if (place.startsWith('t')) return { transition: id(place) };
  return { phase: id(place) };
}

function withEvidence<Part extends { id: string; evidence?: string[] }>(part: Part): Part {
  const heardHere = allExcerpts.filter(({ place }) => id(place) === part.id).map(({ number }) => id(`e${number}`));
  const evidence = [...heardHere, ...(part.evidence ?? [])];
  return evidence.length > 0 ? { ...part, evidence } : part;
}

function wordsOf(excerpt: string): Text {
  const found = allExcerpts.find(({ number }) => id(`e${number}`) === excerpt);
  if (found === undefined) throw new Error(`no excerpt ${excerpt}`);
  return found.words;
}

function dateOf(number: string): string | undefined {
  return conversations.find((conversation) => conversation.number === number)?.date;
}

/** What was believed before anybody was asked, in one language. */
export const assembleHypothesis = (language: Language): object =>
  inLanguage({ ...hypothesis, journey: { ...hypothesis.journey, language } }, language) as object;

/** What was drawn first, before anybody was asked, in one language. */
export const assembleSketch = (language: Language): Sketch => inLanguage(sketch, language) as Sketch;

type Sketch = {
  readonly journey: object;
  readonly phases: object[];
  readonly interactions: object[];
  readonly curves: object[];
};

/** The next focus, opened out of the journey, in one language. */
export const assembleEpisode = (language: Language): object =>
  inLanguage({ ...episode, journey: { ...episode.journey, language } }, language) as object;

/** A workshop that was held on the journey, as the records of its document, in one language. */
export const assembleWorkshop = (language: Language): WorkshopPart[] => [
  { type: 'workshop', parts: inLanguage([workshop], language) as object[] },
  { type: 'attendee', parts: attendees },
  { type: 'cluster', parts: inLanguage(clusters, language) as object[] },
  { type: 'contribution', parts: inLanguage(contributions, language) as object[] },
  { type: 'vote', parts: votes },
];

export type WorkshopPart = {
  readonly type: 'workshop' | 'attendee' | 'cluster' | 'contribution' | 'vote';
  readonly parts: readonly object[];
};

function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((part) => inLanguage(part, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inLanguage(part, language)]));
}

function isText(value: object): value is Text {
  return languages.every((language) => language in value);
}
