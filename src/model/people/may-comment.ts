import type { Edited } from '#model/document/change.ts';
import type { Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';

type Set = { readonly [path: string]: Edited };

/** Only the author's: what was said, and who is named in it. */
const ownPaths: ReadonlySet<string> = new Set(['text', 'mentions', 'edited']);

/** Whether a command says nothing in another's name and changes nobody else's words; `person` gives it. What is not a comment is not looked at. */
export function isOwnComment(person: string | undefined, records: Records, command: Command): boolean {
  switch (command.do) {
    case 'add':
      return command.type !== 'comment' || isBy(person, command.body);
    case 'edit':
      return (
        command.type !== 'comment' || mayEditComment({ person, records, isTakingBack: false }, command.id, command.set)
      );
    case 'move':
      return command.type !== 'comment';
    case 'remove':
      return command.type !== 'comment' || withAnswers(records, command.id).every(({ body }) => isBy(person, body));
    case 'import':
      return command.records.every(({ type, body }) => type !== 'comment' || isBy(person, body));
    case 'revert':
      return command.changes.every((change) => mayTakeBack(person, records, change));
    default:
      return true;
  }
}

/** Whether a command concerns nothing but comments. */
export function isOnlyComments(command: Command): boolean {
  switch (command.do) {
    case 'add':
    case 'edit':
    case 'remove':
      return command.type === 'comment';
    case 'revert':
      return command.changes.every((change) => typeOf(change) === 'comment');
    default:
      return false;
  }
}

const typeOf = (change: Change): string => (change.did === 'edited' ? change.type : change.record.type);

const isBy = (person: string | undefined, body: { readonly by?: unknown }): boolean =>
  person !== undefined && body.by === person;

function mayTakeBack(person: string | undefined, records: Records, change: Change): boolean {
  if (typeOf(change) !== 'comment') return true;
  if (change.did !== 'edited') return isBy(person, change.record.body);
  const set = Object.fromEntries(Object.entries(change.set).map(([path, { was, is }]) => [path, { was: is, is: was }]));
  return change.order === undefined && mayEditComment({ person, records, isTakingBack: true }, change.id, set);
}

type Editing = { readonly person: string | undefined; readonly records: Records; readonly isTakingBack: boolean };

/** Anybody who may comment may resolve a thread and open it again, in their own name; a comment that is not there is for `decide` to refuse. */
function mayEditComment({ person, records, isTakingBack }: Editing, id: string, set: Set): boolean {
  const comment = recordOf(records, 'comment', id);
  if (!comment) return true;
  return Object.entries(set).every(([path, { is }]) => {
    if (ownPaths.has(path)) return isBy(person, comment.body);
    if (path !== 'resolved') return false;
    return is === undefined || is === null || isTakingBack || isBy(person, is as { by?: unknown });
  });
}

const withAnswers = (records: Records, id: string): AnyRecord[] =>
  (recordsOf(records, 'comment') as readonly AnyRecord[]).filter(
    (comment) => comment.id === id || comment.body['of'] === id,
  );
