import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Role, roles } from '#model/people/role.ts';
import type { Member } from '#protocol/http/people.ts';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useOpenInAddress } from '#web/client/use-open-in-address.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import { HelpMember } from '#web/people/help-member.tsx';
import { RemoveMember } from '#web/people/remove-member.tsx';
import { SettingsInvites } from '#web/people/settings-invites.tsx';
import { SettingsInvite } from '#web/people/settings-invite.tsx';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { peopleWords } from '#words/people.ts';
import { securityWords } from '#words/security.ts';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { NotLoaded } from '#web/shell/not-loaded.tsx';
import { Button } from '#web/ui/button.tsx';
import { Waiting } from '#web/ui/empty.tsx';
import { Face } from '#web/ui/face.tsx';
import { Part } from '#web/ui/page.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './settings.module.css';

/** Who is in the workspace and what they may do there. */
export function SettingsMembers() {
  const t = useWords(peopleWords);
  const shell = useWords(shellWords);
  const security = useWords(securityWords);
  const { workspace } = useSession();
  const mayInvite = useMay('invite-members');
  const { isOpen: isInviting, setOpen: setInviting } = useOpenInAddress('invite');
  const members = useQuery({
    ...question('listMembers', { params: { ws: workspace.id } }),
  });
  const { change, remove, error } = useMemberChanges();
  const queries = useQueryClient();
  const invited = () => {
    setInviting(false);
    void queries.invalidateQueries({ queryKey: keyOf('listInvites') });
  };
  const invite = mayInvite && (
    <span className={css['actions']}>
      <Link to="/settings/security">{security('open')}</Link>
      <Button small onPress={() => setInviting(true)}>
        {t('invite')}
      </Button>
    </span>
  );
  return (
    <Part title={t('members')} actions={invite}>
      {members.isPending && <Waiting label={shell('loading')} />}
      {members.isError && <NotLoaded error={members.error} onAgain={members.refetch} />}
      {error !== undefined && (
        <p className={css['wrong']} role="alert">
          {error}
        </p>
      )}
      <ul className={css['members']}>
        {members.data?.map((member) => (
          <MemberRow
            key={member.user}
            member={member}
            onRole={(role) => change(member.user, role)}
            onRemove={() => remove(member.user)}
          />
        ))}
      </ul>
      {mayInvite && <SettingsInvites />}
      {isInviting && <SettingsInvite onClose={invited} />}
    </Part>
  );
}

function useMemberChanges() {
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ user, role }: { user: string; role?: Role }) => {
      const params = { ws: workspace.id, user };
      return role ? ask('changeRole', { params, body: { role } }) : ask('removeMember', { params });
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keyOf('listMembers') }),
        queries.invalidateQueries({ queryKey: keyOf('readMe') }),
      ]),
  });
  return {
    change: (user: string, role: Role) => mutation.mutate({ user, role }),
    remove: (user: string) => mutation.mutate({ user }),
    error: whyNot(mutation.error),
  };
}

type MemberRowProps = { readonly member: Member; readonly onRole: (role: Role) => void; readonly onRemove: () => void };

function MemberRow({ member, onRole, onRemove }: MemberRowProps) {
  const { user, name, email, role, person } = member;
  const called = useRecordsOf(useSession().workspace.id, 'person').find(({ id }) => id === person)?.body.name;
  const t = useWords(peopleWords);
  const me = useSession().user.id;
  const mayChange = useMay('change-roles');
  const [isAsking, setAsking] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const removed = () => {
    setAsking(false);
    onRemove();
  };
  return (
    <li>
      <Face name={name} size={34} />
      <span className={css['who']}>
        <b>
          {name} {user === me && <span className={css['faint']}>({t('you-mark')})</span>}
        </b>
        <span className={css['faint']}>
          {email}
          {called !== undefined && called !== name && ` · ${called}`}
        </span>
      </span>
      {mayChange ? (
        <Select
          label={t('role-of', { name })}
          labelHidden
          options={roles.map((one) => ({ id: one, name: t(one) }))}
          value={role}
          onChange={(chosen) => {
            const next = roles.find((one) => one === chosen);
            if (next && next !== role) onRole(next);
          }}
        />
      ) : (
        <span className={css['faint']}>{t(role)}</span>
      )}
      {mayChange && (
        <span className={css['actions']}>
          {user !== me && (
            <Button look="plain" small aria-label={t('help-name', { name })} onPress={() => setHelping(true)}>
              {t('help')}
            </Button>
          )}
          <Button look="plain" small aria-label={t('remove-name', { name })} onPress={() => setAsking(true)}>
            {t('remove')}
          </Button>
        </span>
      )}
      {isHelping && <HelpMember member={member} onClose={() => setHelping(false)} />}
      {isAsking && <RemoveMember member={member} onRemove={removed} onClose={() => setAsking(false)} />}
    </li>
  );
}
