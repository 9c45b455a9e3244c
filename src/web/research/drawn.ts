import { codesUnder } from '#model/research/code-voices.ts';
import { lanesOf } from '#model/research/segments.ts';
import type { Turn } from '#model/research/turns.ts';
import { placeKey } from '#model/record/place-key.ts';
import { codeColour } from '#web/research/code-colour.ts';
import type { Marking, Room } from '#web/research/room.ts';
import type { Drawn } from '#web/research/turn-view.tsx';

/** What somebody wrote about a stretch and left without keeping it; `id` is the excerpt it changes, or none. */
export type Draft = { readonly key: string; readonly id: string | undefined; readonly marking: Marking };

type Shown = Pick<Room, 'excerpts' | 'codes' | 'places'> & {
  readonly drafts: readonly Draft[];
  /** The code that is looked for; marks without it step back. */
  readonly code: string | undefined;
  readonly words: { readonly noCode: string; readonly draft: string };
};

/** All that is marked in a transcript, as the text and the margin draw it. */
export function drawMarks({ excerpts, codes, places, drafts, code, words }: Shown): Drawn[] {
  const fresh = drafts.filter(({ id }) => id === undefined);
  const changed = new Set(drafts.map(({ id }) => id));
  const all = [
    ...excerpts.map((one) => ({ id: one.id, marking: one as Marking })),
    ...fresh.map(({ key, marking }) => ({ id: key, marking })),
  ];
  const lanes = lanesOf(all.map(({ id, marking }) => ({ id, start: marking.start, end: marking.end })));
  const isFresh = new Set(fresh.map(({ key }) => key));
  const under = code === undefined ? undefined : codesUnder(codes, code);
  return all.map(({ id, marking }) => {
    const isDraft = isFresh.has(id) || changed.has(id);
    const isOut = under !== undefined && !marking.codes.some((own) => under.has(own));
    return {
      id,
      start: marking.start,
      end: marking.end,
      colour: codeColour(codes.find((one) => one.id === marking.codes[0])),
      lane: lanes.get(id) ?? 0,
      label: isDraft ? words.draft : labelOf(marking, { codes, places, noCode: words.noCode }),
      look: isDraft ? 'draft' : isOut ? 'dimmed' : 'kept',
      sign: signOf(marking.feeling),
      begins: true,
    };
  });
}

const signOf = (feeling: number | undefined): 'heart' | 'cloud' | undefined =>
  feeling === undefined || feeling === 0 ? undefined : feeling > 0 ? 'heart' : 'cloud';

export function labelOf(
  marking: Marking,
  { codes, places, noCode }: Pick<Room, 'codes' | 'places'> & { noCode: string },
): string {
  const names = marking.codes.flatMap((id) => codes.find((code) => code.id === id)?.name ?? []);
  const place = marking.place && places.find(({ key }) => key === placeKey(marking.place))?.name;
  return [names.join(', ') || noCode, place].filter(Boolean).join(' · ');
}

/** Which marks each turn draws; a turn that nothing touches shares one empty list, so that it need not be drawn anew. */
export function marksByTurn(marks: readonly Drawn[], turns: readonly Turn[]): readonly (readonly Drawn[])[] {
  const labelled = new Set<string>();
  return turns.map((turn) => {
    const here = marks.filter(({ start, end }) => start < turn.end && end > turn.start);
    if (here.length === 0) return nothing;
    const first = here.filter(({ id }) => !labelled.has(id));
    for (const { id } of first) labelled.add(id);
    return here.map((one) => (first.includes(one) ? one : { ...one, begins: false }));
  });
}

const nothing: readonly Drawn[] = [];
