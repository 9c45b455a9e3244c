import type { Command } from '#model/command.ts';
import type { DocumentKind } from '#model/record-type.ts';

export const roles = ['owner', 'editor', 'commenter', 'viewer'] as const;
export type Role = (typeof roles)[number];

const rank: Record<Role, number> = { viewer: 0, commenter: 1, editor: 2, owner: 3 };

/** Who may do what in a workspace: the least role that may. Server and client ask the same table. */
const least = {
  read: 'viewer',
  export: 'viewer',
  comment: 'commenter',
  edit: 'editor',
  'create-journey': 'editor',
  import: 'editor',
  research: 'editor',
  'import-events': 'editor',
  'invite-members': 'owner',
  'change-roles': 'owner',
  'remove-members': 'owner',
  'erase-participant': 'owner',
  'edit-workspace': 'owner',
} as const satisfies Record<string, Role>;

export type Action = keyof typeof least;

export const may = (role: Role | undefined, action: Action): boolean =>
  role !== undefined && rank[role] >= rank[least[action]];

/** Whether somebody with this role may give this command on such a document. */
export function mayCommand(role: Role | undefined, kind: DocumentKind, command: Command): boolean {
  const workspaceItself = kind === 'workspace' && command.do === 'edit' && command.type === 'workspace';
  return may(role, workspaceItself ? 'edit-workspace' : 'edit');
}
