import { recordsOf, type Records } from '#model/document/document.ts';

/** A lane of the team's own; one that only notes from a file name is not `isMade`. */
export type OwnLane = {
  readonly id: string;
  readonly name: string;
  readonly isBackstage: boolean;
  readonly isMade: boolean;
};

/** The lanes of the team's own: those it has made, and those that notes from elsewhere name. */
export function ownLanesIn(records: Records): OwnLane[] {
  const made = recordsOf(records, 'lane');
  const ids = new Set(made.map(({ id }) => id));
  const named = new Set(recordsOf(records, 'note').map(({ body }) => body.lane ?? ''));
  return [
    ...made.map(({ id, body }) => ({
      id,
      name: body.name ?? '',
      isBackstage: body.isBackstage ?? false,
      isMade: true,
    })),
    ...[...named]
      .filter((name) => !ids.has(name) && !known.includes(name))
      .map((name) => ({ id: name, name, isBackstage: false, isMade: false })),
  ];
}

const known: readonly string[] = ['thoughts', 'pictures'];
