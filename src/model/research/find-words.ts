import { withoutEnd } from '#base/without-end.ts';
import { fold, foldQuery } from '#base/fold-letters.ts';
import { type Turn, turnsOf } from '#model/research/turns.ts';

/** Where somebody says some words, and what they say around them. Units: offsets in UTF-16 code units of the transcript. */
export type WordsFound = { readonly start: number; readonly end: number; readonly around: string };

const before = 60;
const longest = 160;

/** The places of a transcript where these words are spoken one after the other, from the first on; å, ä, ö, ø and æ are found typed or not. */
export function findWords(transcript: string, words: string, most: number): WordsFound[] {
  const text = spaced(fold(transcript));
  const spans = foldQuery(spaced(words)).flatMap((query) => spansOf(text, query));
  if (spans.length === 0) return [];
  const turns = turnsOf(transcript);
  const back = placesIn(transcript);
  const found = spans
    .map(([start, end]) => ({ start: back(start), end: back(end) }))
    .toSorted((a, b) => a.start - b.start)
    .flatMap((span) => {
      const turn = turns.find(({ start, end }) => start <= span.start && span.end <= end);
      return turn ? [{ ...span, around: aroundOf(transcript, span, turn) }] : [];
    });
  return found.filter(({ start }, at) => start !== found[at - 1]?.start).slice(0, most);
}

const spaced = (text: string): string => text.replaceAll(/\s/g, ' ');

function spansOf(text: string, query: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  if (query === '') return spans;
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length))
    spans.push([at, at + query.length]);
  return spans;
}

/** Leads from a place in a text's composed form, which is what is looked through, to that in the text. */
function placesIn(text: string): (at: number) => number {
  if (text.normalize('NFC') === text) return (at) => at;
  const places: number[] = [];
  for (const { segment, index } of new Intl.Segmenter().segment(text))
    for (let letter = 0; letter < segment.normalize('NFC').length; letter += 1) places.push(index + letter);
  return (at) => places[at] ?? text.length;
}

/** The words with those around them in the same turn, cut between words. */
function aroundOf(transcript: string, { start, end }: { start: number; end: number }, turn: Turn): string {
  const from = Math.max(turn.start, start - before);
  const to = Math.min(turn.end, Math.max(end, from + longest));
  const head =
    from > turn.start ? transcript.slice(from, start).replace(/^\S*\s+/u, '') : transcript.slice(from, start);
  const tail = to < turn.end ? wholeWords(transcript.slice(end, to)) : transcript.slice(end, to);
  const said = `${head}${transcript.slice(start, end)}${tail}`.replaceAll(/\s+/gu, ' ');
  return `${from > turn.start ? '… ' : ''}${said}${to < turn.end ? ' …' : ''}`;
}

/** Without the word at the end, which may be cut, unless there is no other. */
const wholeWords = (text: string): string => (/\s/u.test(text) ? withoutEnd(withoutEnd(text, /\S/u), /\s/u) : text);
