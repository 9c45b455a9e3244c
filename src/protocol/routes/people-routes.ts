import { resetLink } from '#protocol/http/accounts.ts';
import {
  acceptInvite,
  claim,
  claimed,
  claimLink,
  invite,
  invited,
  inviteParams,
  joined,
  me,
  memberParams,
  members,
  newInvite,
  openInvites,
  personAnswer,
  roleChange,
  setup,
} from '#protocol/http/people.ts';
import { securityEventsAnswer, securityEventsQuery } from '#protocol/http/security-events.ts';
import { done, tokenParams, workspaceParams } from '#protocol/http/values.ts';
import { route } from '#protocol/routes/route.ts';

const tag = 'people';
const open = { tag, who: { in: 'anyone' } } as const;
const inWorkspace = { tag, params: workspaceParams } as const;
const inviting = { ...inWorkspace, who: { in: 'workspace', may: 'invite-members' } } as const;
const ofMember = { tag, params: memberParams } as const;
const helping = { ...ofMember, who: { in: 'workspace', may: 'help-members' } } as const;
const securing = { ...inWorkspace, who: { in: 'workspace', may: 'read-security' } } as const;
const atDoor = ['too-many-requests', 'too-busy'] as const;

/** Who is here, who may come in, and the first owner. */
export const peopleRoutes = {
  readSetup: route({
    ...open,
    summary: 'Whether the installation has an owner',
    description: 'Until it has one, it is claimed by the link that is printed at its start.',
    answer: setup,
  }),
  openClaimLink: route({
    ...open,
    summary: 'Whether a link makes the first owner',
    description: 'Asked before anybody fills in a form for a link that is not the one.',
    body: claimLink,
    answer: setup,
    refusals: [...atDoor, 'claim-link-invalid', 'already-claimed'],
  }),
  claim: route({
    ...open,
    summary: 'Become the first owner',
    description: 'With the link that was printed at the last start. Makes the account, the workspace and the example.',
    body: claim,
    answer: claimed,
    refusals: [...atDoor, 'claim-link-invalid', 'already-claimed', 'email-taken', 'password-too-common'],
  }),
  readMe: route({
    tag,
    who: { in: 'signed-in' },
    summary: 'Who I am here',
    description: 'My name, my workspaces and my role in each, and what I have to be told.',
    answer: me,
  }),
  readInvite: route({
    ...open,
    params: tokenParams,
    summary: 'What an invitation is to',
    description: 'The workspace and the role, and until when.',
    answer: invite,
    refusals: ['invite-invalid', 'invite-gone', ...atDoor],
  }),
  acceptInvite: route({
    ...open,
    params: tokenParams,
    summary: 'Accept an invitation',
    description: 'With a new account, or as who is signed in.',
    body: acceptInvite,
    answer: joined,
    refusals: [
      ...atDoor,
      'invite-invalid',
      'invite-gone',
      'email-taken',
      'already-member',
      'has-account',
      'not-signed-in',
      'not-found',
      'changed-since',
      'password-too-common',
      'wrong-password',
      'wrong-code',
      'two-factor-needed',
    ],
  }),
  listMembers: route({
    ...inWorkspace,
    who: { in: 'workspace', may: 'read' },
    summary: 'Members of a workspace',
    description: 'With their roles.',
    answer: members,
  }),
  changeRole: route({
    ...ofMember,
    who: { in: 'workspace', may: 'change-roles' },
    summary: 'Change a member’s role',
    description: 'A workspace keeps at least one owner.',
    body: roleChange,
    answer: done,
    refusals: ['last-owner'],
  }),
  removeMember: route({
    ...ofMember,
    who: { in: 'workspace', may: 'remove-members' },
    summary: 'Take a member out',
    description: 'What they did stays.',
    answer: done,
    refusals: ['last-owner'],
  }),
  answerPerson: route({
    ...ofMember,
    who: { in: 'workspace', may: 'read' },
    summary: 'Say whether a member is a person of the library',
    description: 'The member says it of themselves; an owner can take it back.',
    body: personAnswer,
    answer: done,
    refusals: ['has-account', 'not-yours', 'changed-since'],
  }),
  makeInvite: route({
    ...inviting,
    summary: 'Make an invitation link',
    description: 'The address is told in this answer alone.',
    body: newInvite,
    answer: invited,
    refusals: ['has-account'],
  }),
  listInvites: route({
    ...inviting,
    summary: 'Invitations that are open',
    description: 'Who made them, to which role, and until when.',
    answer: openInvites,
  }),
  takeInviteBack: route({
    ...inviting,
    params: inviteParams,
    summary: 'Take an invitation back',
    description: 'Its link lets nobody in any more.',
    answer: done,
  }),
  makePasswordReset: route({
    ...helping,
    summary: 'Make a link to a new password for a member',
    description: 'Only for who is in no other workspace. The member is told.',
    answer: resetLink,
    refusals: ['in-other-workspaces'],
  }),
  endTwoFactorOf: route({
    ...helping,
    summary: 'Turn two-factor sign-in off for a member who has lost it',
    description: 'Only for who is in no other workspace. The member is told, and all their sessions end.',
    answer: done,
    refusals: ['in-other-workspaces'],
  }),
  removeAccountOf: route({
    ...helping,
    summary: 'Remove a member’s account',
    description: 'Only of who is in no other workspace.',
    answer: done,
    refusals: ['in-other-workspaces', 'last-owner'],
  }),
  listSecurityEvents: route({
    ...securing,
    summary: 'What happened at the doors, the newest first',
    description: 'Page by page: `next` is what the following page is asked with.',
    query: securityEventsQuery,
    answer: securityEventsAnswer,
  }),
  exportSecurityEvents: route({
    ...securing,
    summary: 'What happened at the doors, as a file',
    description: 'All of it that is asked for, not page by page.',
    query: securityEventsQuery,
    gives: { media: ['text/csv'], what: 'One event a row' },
  }),
};
