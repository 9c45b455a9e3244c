import type { Command } from '#model/document/command.ts';
import type { StigDocument } from '#model/document/document.ts';
import { isOnlyComments, isOwnComment } from '#model/people/may-comment.ts';

export const roles = ['owner', 'editor', 'commenter', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** A guest of a workshop, who may have been let at its journey's map. */
type GuestRole = 'guest' | 'guest-editor';
export type RoleOrGuest = Role | GuestRole;

/** Somebody's place in a workspace, or at one document of it: their role, which person of its library they are, and the interviews for which they have lately said why they must read them. */
export type Standing = {
  readonly role: RoleOrGuest;
  readonly person?: string | null | undefined;
  readonly reads?: ReadonlySet<string> | undefined;
};

const rank: Record<RoleOrGuest, number> = {
  guest: -1,
  'guest-editor': -1,
  viewer: 0,
  commenter: 1,
  editor: 2,
  owner: 3,
};

export const isGuest = (role: RoleOrGuest): boolean => rank[role] < 0;

/** Who may do what in a workspace: the least role that may. Server and client ask the same table. */
const least = {
  read: 'viewer',
  export: 'viewer',
  comment: 'commenter',
  edit: 'editor',
  share: 'editor',
  'create-journey': 'editor',
  import: 'editor',
  'lead-workshop': 'editor',
  research: 'editor',
  'import-events': 'editor',
  'invite-members': 'owner',
  'change-roles': 'owner',
  'remove-members': 'owner',
  'help-members': 'owner',
  'read-security': 'owner',
  'erase-participant': 'owner',
  'read-without-consent': 'owner',
  'edit-workspace': 'owner',
  'remove-comments': 'owner',
} as const satisfies Record<string, Role>;

export type Action = keyof typeof least;

export const may = (role: RoleOrGuest | undefined, action: Action): boolean =>
  role !== undefined && rank[role] >= rank[least[action]];

/** Whether somebody who stands so may give this command on a document as it is now: comments are only ever said and changed by their author; an owner may take away anybody's. Two of the library are only ever made one everywhere, by the server. */
export function mayCommand(
  { role, person }: Standing,
  doc: Pick<StigDocument, 'kind' | 'records'>,
  command: Command,
): boolean {
  if (command.do === 'unite') return false;
  if (command.do === 'remove' && command.type === 'comment' && may(role, 'remove-comments')) return true;
  return may(role, actionOf(doc.kind, command)) && isOwnComment(person ?? undefined, doc.records, command);
}

function actionOf(kind: StigDocument['kind'], command: Command): Action {
  if (isOnlyComments(command)) return 'comment';
  return kind === 'workspace' && typesIn(command).includes('workspace') ? 'edit-workspace' : 'edit';
}

/** The kinds of records that a command changes as they are; taking a step back changes what the step did. */
function typesIn(command: Command): string[] {
  if (command.do === 'edit') return [command.type];
  if (command.do === 'restore') return command.records.map(({ type }) => type);
  if (command.do !== 'revert') return [];
  return command.changes.map((change) => (change.did === 'edited' ? change.type : change.record.type));
}
