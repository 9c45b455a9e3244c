import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { type WorkshopState, workshopState } from '#model/workshop/rules.ts';
import { voteId } from '#model/workshop/vote.ts';
import type { WorkshopBody } from '#model/workshop/workshop.ts';

export type Note = RecordOf<'contribution'>;
export type Cluster = RecordOf<'cluster'>;
export type Attendee = RecordOf<'attendee'>;

/** What dots lie on: a group with its notes, or a note that is in none. */
export type Heap = {
  readonly id: string;
  readonly cluster: Cluster | undefined;
  readonly notes: readonly Note[];
  /** How many dots lie on it, as far as is seen, and which of them are mine. */
  readonly dots: number;
  readonly mine: readonly string[];
};

/** A workshop as one person in it sees it. */
export type RoomView = WorkshopState & {
  readonly body: WorkshopBody;
  readonly attendees: readonly Attendee[];
  /** What I have written, the newest first. */
  readonly mine: readonly Note[];
  /** How many notes of the round under way each has written, without their words. */
  readonly written: ReadonlyMap<string, number>;
  /** Everything that has been revealed. */
  readonly heaps: readonly Heap[];
  readonly dotsLeft: number;
  /** How many have given all their dots. */
  readonly haveVoted: number;
};

export function viewRoom(id: string, records: Records, me: string): RoomView {
  const state = workshopState({ id, records });
  const notes = recordsOf(records, 'contribution');
  const votes = recordsOf(records, 'vote');
  const given = Map.groupBy(votes, ({ body }) => body.by ?? '');
  return {
    ...state,
    body: recordOf(records, 'workshop', id)?.body ?? {},
    attendees: recordsOf(records, 'attendee'),
    mine: notes.filter(({ body }) => body.by === me).toReversed(),
    written: countBy(notes.filter(({ body }) => (body.round ?? 1) > state.revealed)),
    heaps: heapsOf(records, state.revealed, me),
    dotsLeft: Math.max(0, state.dots - (given.get(me)?.length ?? 0)),
    haveVoted: [...given.values()].filter((own) => own.length >= state.dots).length,
  };
}

function countBy(notes: readonly Note[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { body } of notes) counts.set(body.by ?? '', (counts.get(body.by ?? '') ?? 0) + 1);
  return counts;
}

/** Groups in their order, then the notes that are in none; a group that was left by all its notes is still there to be put into. */
function heapsOf(records: Records, revealed: number, me: string): Heap[] {
  const seen = recordsOf(records, 'contribution').filter(({ body }) => (body.round ?? 1) <= revealed);
  const clusters = recordsOf(records, 'cluster');
  const known = new Set(clusters.map(({ id }) => id));
  const inCluster = Map.groupBy(seen, ({ body: { cluster } }) =>
    cluster !== undefined && known.has(cluster) ? cluster : '',
  );
  const votes = recordsOf(records, 'vote');
  const dotsOn = (id: string, alsoOn: readonly Note[]) => {
    const on = votes.filter(
      ({ body }) => body.cluster === id || body.note === id || alsoOn.some((note) => note.id === body.note),
    );
    return { dots: on.length, mine: on.filter(({ body }) => body.by === me).map((vote) => vote.id) };
  };
  return [
    ...clusters.map((cluster) => {
      const notes = inCluster.get(cluster.id) ?? [];
      return { id: cluster.id, cluster, notes, ...dotsOn(cluster.id, notes) };
    }),
    ...(inCluster.get('') ?? []).map((note) => ({
      id: note.id,
      cluster: undefined,
      notes: [note],
      ...dotsOn(note.id, []),
    })),
  ];
}

/** The first of my dots that lies nowhere. */
export function freeDot(records: Records, me: string, dots: number): string | undefined {
  return Array.from({ length: dots }, (_, n) => voteId(me, n + 1)).find((id) => !records.has(id));
}

/** Those with the most dots first; as they stood where as many lie on both. */
export const byDots = (heaps: readonly Heap[]): Heap[] => heaps.toSorted((a, b) => b.dots - a.dots);
