import { refuse, type Result } from '#base/result.ts';
import { may, type Role } from '#model/people/role.ts';
import { isSameName } from '#model/people/same-name.ts';
import type { PersonAnswer } from '#protocol/http/people.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { becomeNobodyElse, becomePerson, type BecomeParts } from '#server/people/become-person.ts';
import { personNames } from '#server/people/free-people.ts';
import type { User } from '#server/people/sign-in.ts';
import type { Invites } from '#storage/people/invites.ts';
import type { PersonAnswers } from '#storage/people/person-answers.ts';

export type AnswerParts = BecomeParts & { readonly invites: Invites; readonly personAnswers: PersonAnswers };

/** Who says of which member whether they are this person of the library. */
export type Answering = PersonAnswer & {
  readonly workspace: string;
  readonly user: User;
  readonly by: { readonly user: string; readonly role: Role };
};

/**
 * Ties a member to a person of the library, or loosens them from it. Members say it of themselves, where they were asked; owners say it of anybody.
 *
 * Errors  `may-not`, `has-account`, `not-found`
 */
export async function answerPerson(parts: AnswerParts, answering: Answering): Promise<Result<string, ServerRefusal>> {
  const { workspace, user, person, is, by } = answering;
  const isOwner = may(by.role, 'change-roles');
  if (!isOwner && by.user !== user.id) return refuse({ code: 'may-not' });
  const member = await parts.members.find(workspace, user.id);
  if (!member) return refuse({ code: 'not-found' });
  if (is && !isOwner && !(await wasAsked(parts, answering))) return refuse({ code: 'may-not' });
  if (is || member.person === person) {
    const done = await (is ? becomePerson : becomeNobodyElse)(parts, { workspace, user, person });
    if (!done.ok) return done;
  }
  const inviter = await parts.invites.invitedBy(workspace, user.id);
  const tells = inviter === by.user ? undefined : inviter;
  await parts.personAnswers.note({ workspace, user: user.id, person, is, tells });
  return { ok: true, value: person };
}

/** People are asked about whom their invitation named, and about somebody who is called as they are. */
async function wasAsked({ personAnswers, documents }: AnswerParts, { workspace, user, person }: Answering) {
  if ((await personAnswers.of(workspace, user.id)).some((one) => one.person === person)) return true;
  return isSameName((await personNames(documents, workspace)).get(person) ?? '', user.name);
}
