import { inOrder, journeyId, type Made, type Making, named, participantsIn, stepsOf, talkId } from './making.ts';

/** An interview for one of the journeys, with what was taken from it. */
export function talkOf({ dice, size }: Making, at: number): Made {
  const id = talkId(at);
  const journey = journeyId(at % size.journeys);
  const transcript = dice.words(900);
  const participants = participantsIn(size);
  return {
    id,
    records: [
      ...inOrder('interview', [id], () => ({
        ...{ journey, participant: participants[at % participants.length] ?? '', title: dice.words(2) },
        ...{ date: `2026-0${1 + dice.upTo(9)}-12`, method: 'depth-interview', transcript },
      })),
      ...inOrder('excerpt', named(`${id}-excerpt`, 8), () => {
        const start = dice.upTo(transcript.length - 80);
        const place = { interaction: dice.one(stepsOf(journey, size)) };
        return { start, end: start + 60, text: transcript.slice(start, start + 60), feeling: dice.upTo(5) - 2, place };
      }),
    ],
  };
}
