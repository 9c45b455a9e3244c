import type { CommentRecord, Thread } from '#model/people/threads.ts';

/** Why somebody should read a comment: the nearest tie they have to it. */
export type AddressedWhy = 'mentioned' | 'answered' | 'owned';

export type Addressed = { readonly comment: CommentRecord; readonly why: AddressedWhy };

/**
 * What in a thread is said to somebody: where they are named, what comes after their own words, and all that is said about what they own.
 *
 * Shape   `owns` says whether the person answers for the thing with this id.
 */
export function addressedTo(person: string, thread: Thread, owns: (target: string) => boolean): Addressed[] {
  const isTheirs = owns(thread.target);
  let tookPart = false;
  return [thread.first, ...thread.answers].flatMap((comment): Addressed[] => {
    const { by, text = '', mentions } = comment.body;
    if (by === person) {
      tookPart = true;
      return [];
    }
    if (text === '') return [];
    const why = mentions?.includes(person) ? 'mentioned' : tookPart ? 'answered' : isTheirs ? 'owned' : undefined;
    return why ? [{ comment, why }] : [];
  });
}
