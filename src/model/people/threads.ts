import { oncePer } from '#base/once-per.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import { commentTarget } from '#model/people/comment.ts';
import type { RecordOf } from '#model/document/records.ts';

export type CommentRecord = RecordOf<'comment'>;

/**
 * A first comment with its answers.
 *
 * Shape   `target` is the id of what it is about, whether it is still there or not; an answer whose first comment is gone begins a thread itself.
 */
export type Thread = {
  readonly id: string;
  readonly target: string;
  readonly first: CommentRecord;
  readonly answers: readonly CommentRecord[];
  readonly isResolved: boolean;
};

const threads = new WeakMap<readonly CommentRecord[], readonly Thread[]>();
const none: readonly Thread[] = [];

/** All threads of a journey in the order in which they began. As long as no comment differs it answers the same array. */
export function threadsOf(records: Records, journey: string): readonly Thread[] {
  const comments = recordsOf(records, 'comment');
  if (comments.length === 0) return none;
  let found = threads.get(comments);
  if (!found) threads.set(comments, (found = findThreads(comments, journey)));
  return found;
}

function findThreads(comments: readonly CommentRecord[], journey: string): Thread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const grouped = Map.groupBy(comments, (comment) => rootOf(comment, byId));
  return comments.flatMap((first): Thread[] => {
    const said = grouped.get(first);
    if (!said) return [];
    const target = commentTarget(first.body.on, journey);
    const answers = said.filter((one) => one !== first);
    return [{ id: first.id, target, first, answers, isResolved: first.body.resolved !== undefined }];
  });
}

/** The first comment of the thread; a comment in a ring of answers stands alone. */
function rootOf(comment: CommentRecord, byId: ReadonlyMap<string, CommentRecord>): CommentRecord {
  const seen = new Set<CommentRecord>();
  let root = comment;
  for (let next: CommentRecord | undefined = comment; next; next = byId.get(next.body.of ?? '')) {
    if (seen.has(next)) return comment;
    seen.add(next);
    root = next;
  }
  return root;
}

/** How many open threads each thing has, by its id. */
export const openThreadCounts = oncePer((all: readonly Thread[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { target, isResolved } of all) if (!isResolved) counts.set(target, (counts.get(target) ?? 0) + 1);
  return counts;
});
