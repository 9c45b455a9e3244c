import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MySession } from '#protocol/http/accounts.ts';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import { ProofDialog } from '#web/people/proof-dialog.tsx';
import { useAnswerPerson } from '#web/shell/are-you.tsx';
import { accountWords } from '#words/account.ts';
import { peopleWords } from '#words/people.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './settings.module.css';

const TwoFactorDialog = lazyPart(async () => (await import('#web/people/two-factor-dialog.tsx')).TwoFactorDialog);

type Open = 'password' | 'two-factor-on' | 'two-factor-off' | 'remove';

/** One's own account: password, second step, where one is signed in, and leaving for good. */
export function SettingsAccount() {
  const a = useWords(accountWords);
  const reason = useWords(reasonWords);
  const format = useFormat();
  const { user } = useSession();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>();
  const security = useQuery(question('readMySecurity'));
  const twoFactor = security.data?.twoFactor;
  const close = () => {
    setOpen(undefined);
    void queries.invalidateQueries({ queryKey: keyOf('readMySecurity') });
  };
  return (
    <Part title={a('account')}>
      <p className={css['part-lead']}>
        {user.name}, {user.email}
      </p>
      <WhoHere />
      <div className={css['ways-out']}>
        <Button onPress={() => setOpen('password')}>{a('change-password')}</Button>
        <Button onPress={() => setOpen('remove')}>{a('remove-account')}</Button>
      </div>
      <h3 className={css['sub']}>{a('two-factor')}</h3>
      <p className={css['soft']}>{a('two-factor-lead')}</p>
      <div className={css['ways-out']}>
        <span className={css['soft']}>
          {twoFactor
            ? a('two-factor-is-on', { day: format.day(twoFactor.since), n: twoFactor.recoveryCodesLeft })
            : a('two-factor-is-off')}
        </span>
        <Button
          small
          whyNot={!security.data && reason('not-loaded')}
          onPress={() => setOpen(twoFactor ? 'two-factor-off' : 'two-factor-on')}
        >
          {a(twoFactor ? 'turn-off' : 'turn-on')}
        </Button>
      </div>
      {security.data && <Sessions sessions={security.data.sessions} onEnded={close} />}
      {open && <OpenDialog open={open} onClose={close} />}
    </Part>
  );
}

/** Which person of the library somebody is; where they were taken for another, they say so. */
function WhoHere() {
  const t = useWords(peopleWords);
  const { user, workspace } = useSession();
  const answer = useAnswerPerson(user.id);
  const me = useRecordsOf(workspace.id, 'person').find(({ id }) => id === workspace.person);
  if (!me?.body.name || me.body.name === user.name) return null;
  return (
    <div className={css['ways-out']}>
      <span className={css['soft']}>{t('you-are', { person: me.body.name })}</span>
      <Button small isBusy={answer.isPending} onPress={() => answer.mutate({ person: me.id, is: false })}>
        {t('that-is-not-me')}
      </Button>
    </div>
  );
}

function OpenDialog({ open, onClose }: { open: Open; onClose: () => void }) {
  const a = useWords(accountWords);
  if (open === 'two-factor-on') return <TwoFactorDialog onClose={onClose} />;
  if (open === 'password')
    return (
      <ProofDialog
        chooses
        title={a('change-password')}
        lead={a('change-password-lead')}
        action={a('save')}
        onSend={async (currentPassword, newPassword) => {
          await ask('changePassword', { body: { currentPassword, newPassword } });
          onClose();
        }}
        onClose={onClose}
      />
    );
  const isRemoval = open === 'remove';
  return (
    <ProofDialog
      title={a(isRemoval ? 'remove-account' : 'two-factor')}
      lead={a(isRemoval ? 'remove-account-lead' : 'two-factor-lead')}
      action={a(isRemoval ? 'remove-account' : 'turn-off')}
      look="danger"
      onSend={async (password) => {
        await ask(isRemoval ? 'removeMe' : 'endTwoFactor', { body: { password } });
        if (isRemoval) location.assign('/');
        else onClose();
      }}
      onClose={onClose}
    />
  );
}

function Sessions({ sessions, onEnded }: { sessions: readonly MySession[]; onEnded: () => void }) {
  const a = useWords(accountWords);
  const format = useFormat();
  const end = useMutation({
    mutationFn: (session?: string) =>
      session === undefined ? ask('endOtherSessions') : ask('endSession', { params: { session } }),
    onSettled: onEnded,
  });
  return (
    <>
      <h3 className={css['sub']}>{a('sessions')}</h3>
      <ul className={css['sessions']}>
        {sessions.map(({ id, isThis, since, until, browser, address }) => (
          <li key={id}>
            <span className={css['who']}>
              <b>
                {browserName(browser) || a('unknown-browser')}{' '}
                {isThis && <span className={css['faint']}>({a('this-one')})</span>}
              </b>
              <span className={css['faint']}>
                {address} · {a('seen-until', { since: format.moment(since), until: format.day(until) })}
              </span>
            </span>
            {!isThis && (
              <Button small isBusy={end.isPending} onPress={() => end.mutate(id)}>
                {a('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className={css['ways-out']}>
          <Button isBusy={end.isPending} onPress={() => end.mutate(undefined)}>
            {a('end-others')}
          </Button>
        </div>
      )}
    </>
  );
}

const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const;
const machines = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'] as const;
const called: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };

/** What a browser says of itself, in the two words that people know. */
function browserName(agent: string): string {
  const found = [browsers.find((one) => agent.includes(one)), machines.find((one) => agent.includes(one))];
  return found.flatMap((one) => (one === undefined ? [] : [called[one] ?? one])).join(', ');
}
