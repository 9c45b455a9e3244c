import type { Command, CommandOf } from '#model/document/command.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import type { Heap, Note } from '#web/workshop/room-view.ts';
import { cardBefore, type Stood, stoodAt } from '#web/workshop/stood-at.ts';

/** What a note becomes on the journey. It never becomes a quote: no customer said it. */
export const takenAs = ['interaction', 'opportunity'] as const;
export type TakenAs = (typeof takenAs)[number];

/** One thing to be put on the map: a group as one, or a note. */
export type Chosen = { readonly id: string; readonly text: string; readonly notes: readonly Note[] };

export type Taking = {
  readonly as: TakenAs;
  readonly workshop: string;
  /** Whether each goes to where its notes stood; what stood nowhere goes to `phase`. */
  readonly isWhereStood?: boolean;
  /** The phase it goes to. */
  readonly phase: string;
  /** The interaction after which it stands; last in the phase when it is not said. */
  readonly after?: string | undefined;
  readonly createId: () => string;
};

/** A heap, or one of its notes, as something that can be chosen. */
export const chosenOf = (heap: Heap): Chosen => ({
  id: heap.id,
  text: heap.cluster ? (heap.cluster.body.name ?? '') : (heap.notes[0]?.body.text ?? ''),
  notes: heap.notes,
});

/** Ordinary commands on the journey, to be given as one gesture; each thing says which workshop and notes it came out of. */
export function takeToMap(journey: Records, chosen: readonly Chosen[], taking: Taking): Command[] {
  const lastAfter = new Map<string, string>();
  return chosen.map((one) => {
    const id = taking.createId();
    const stood = spotOf(journey, one, taking);
    const command = addTaken(journey, { ...one, stood, made: id }, taking);
    const before = taking.as === 'interaction' ? (stood.after ?? cardBefore(journey, stood)) : undefined;
    if (before === undefined) return command;
    const after = lastAfter.get(before) ?? before;
    lastAfter.set(before, id);
    return { ...command, after };
  });
}

type Spot = Stood & { readonly after?: string | undefined };

const spotOf = (journey: Records, { notes }: Chosen, { isWhereStood, phase, after }: Taking): Spot =>
  (isWhereStood === true ? stoodAt(journey, notes) : undefined) ?? { at: { phase }, phase, after };

function addTaken(
  journey: Records,
  { id, text, notes, stood: { at, phase }, made }: Chosen & { readonly stood: Stood; readonly made: string },
  { as, workshop }: Taking,
): CommandOf<'add'> {
  const from = { workshop, notes: [...new Set([id, ...notes.map((note) => note.id)])] };
  if (as === 'opportunity') return addRecord('opportunity', { id: made, body: { text, place: at, from } });
  const isOurs = recordOf(journey, 'phase', phase)?.body.involvesUs !== false;
  const mark = markOf(notes);
  const kind = isOurs ? 'direct' : 'indirect';
  return addRecord('interaction', { id: made, body: { phase, kind, text, ...(mark && { mark }), from } });
}

/** A heart or a cloud where all its notes are of that kind. */
function markOf(notes: readonly Note[]): { type: 'heart' | 'cloud'; strength: number } | undefined {
  const kinds = new Set(notes.map(({ body }) => body.kind));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'heart' || kind === 'cloud') ? { type: kind, strength: 1 } : undefined;
}

/** Which notes and groups of a workshop stand on the journey already, and as what; read from the journey, so that undo there frees them. */
export function takenFrom(journey: Records, workshop: string): Map<string, TakenAs | 'quote'> {
  const of = (as: TakenAs | 'quote') =>
    recordsOf(journey, as)
      .flatMap(({ body: { from } }) => (from?.workshop === workshop ? (from.notes ?? []) : []))
      .map((note) => [note, as] as const);
  return new Map([...takenAs, 'quote' as const].flatMap(of));
}
