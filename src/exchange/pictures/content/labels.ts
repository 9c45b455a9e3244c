import { plainOf } from '#base/rich-text.ts';
import { recordsOf } from '#model/document/document.ts';
import { worded } from '#exchange/pictures/content/worded.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { MomentContent, NoteContent, QuoteContent } from '#exchange/pictures/content/types.ts';
import { pointX } from '#exchange/pictures/point-x.ts';

export const quoteContent = ({ journey, voices, stretchOf }: Source): QuoteContent[] =>
  recordsOf(journey, 'quote').map(({ id, body, erased, keyMissing }) => {
    const voice = voices(body.excerpt);
    const x = pointX(stretchOf, body.at);
    return {
      id,
      text: body.text ?? '',
      alias: voice?.alias ?? '',
      x,
      consent: voice?.consent,
      assumption: voice === undefined,
      lost: x === undefined || (body.excerpt !== undefined && voice === undefined),
      erased: erased === true || voice?.erased === true,
      ...((keyMissing ?? voice?.keyMissing) && { keyMissing: true }),
    };
  });

export const momentContent = ({ journey, claim, stretchOf }: Source): MomentContent[] =>
  recordsOf(journey, 'moment').map(({ type, id, body }) => {
    const places = body.places ?? [];
    const xs = places.map((place) => pointX(stretchOf, place)).filter((x) => x !== undefined);
    return {
      id,
      title: plainOf(body.title),
      experience: worded(body.experience),
      xs,
      places,
      cues: body.cues ?? [],
      howMightWe: (body.howMightWe ?? []).map(worded),
      claim: claim({ type, id, body }),
      lost: xs.length === 0,
    };
  });

export const noteContent = ({ journey, stretchOf }: Source): NoteContent[] =>
  recordsOf(journey, 'note').map(({ id, body }) => ({
    id,
    lane: body.lane ?? '',
    ...worded(body.text),
    x: pointX(stretchOf, body.at),
    picture: body.picture,
  }));
