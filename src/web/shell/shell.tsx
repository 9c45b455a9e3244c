import { Outlet } from '@tanstack/react-router';
import { Suspense, useMemo, useState } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { SessionContext, useMe, useSignOut } from '#web/client/session.ts';
import { DocumentsProvider } from '#web/client/documents.tsx';
import { AccountNotice } from '#web/shell/account-notice.tsx';
import { FocusOnArrival } from '#web/shell/focus-on-arrival.tsx';
import { FreshSession } from '#web/shell/fresh-session.tsx';
import { LineNotice } from '#web/shell/line-notice.tsx';
import { OffersProvider } from '#web/shell/actions/offers.tsx';
import { OfferedKeys } from '#web/shell/actions/offered-keys.tsx';
import { PaletteDoor } from '#web/shell/palette/palette-door.tsx';
import { Rail } from '#web/shell/rail.tsx';
import { ToldProvider } from '#web/shell/told.tsx';
import { shellWords } from '#words/shell.ts';
import { NotLoaded } from '#web/shell/not-loaded.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import css from './shell.module.css';

const SignIn = lazyPart(async () => (await import('#web/shell/door/sign-in.tsx')).SignIn);

/** The frame around every place: the rail at the left, and sign-in in front of it all. */
export function Shell() {
  const t = useWords(shellWords);
  const me = useMe();
  const [chosen, setChosen] = useState(() => localStorage.getItem('stig-workspace'));
  const session = useMemo(() => {
    const workspace = me.data?.workspaces.find((one) => one.id === chosen) ?? me.data?.workspaces[0];
    if (!me.data || !workspace) return null;
    const choose = (id: string) => {
      localStorage.setItem('stig-workspace', id);
      setChosen(id);
    };
    return { ...me.data, workspace, choose };
  }, [me.data, chosen]);

  if (me.isPending) return <Waiting label={t('loading')} />;
  if (me.data === undefined) return <NotLoaded error={me.error} onAgain={me.refetch} />;
  if (me.data === null)
    return (
      <Suspense fallback={<Waiting label={t('loading')} />}>
        <SignIn />
      </Suspense>
    );
  if (!session) return <NoWorkspace />;
  return (
    <SessionContext value={session}>
      <DocumentsProvider user={session.user.id} key={session.workspace.id}>
        <ToldProvider>
          <OffersProvider>
            <PaletteDoor>
              <div className={css['shell']}>
                <a className={css['skip']} href="#content">
                  {t('skip')}
                </a>
                <FocusOnArrival />
                <FreshSession />
                <OfferedKeys />
                <LineNotice />
                <AccountNotice />
                <Rail />
                <div className={css['place']}>
                  <Outlet />
                </div>
              </div>
            </PaletteDoor>
          </OffersProvider>
        </ToldProvider>
      </DocumentsProvider>
    </SessionContext>
  );
}

/** Signed in, but let into nothing, or no longer. */
function NoWorkspace() {
  const t = useWords(shellWords);
  const signOut = useSignOut();
  return (
    <main id="content">
      <Empty title={t('no-workspace')} actions={<Button onPress={() => void signOut(false)}>{t('sign-out')}</Button>}>
        {t('no-workspace-why')}
      </Empty>
    </main>
  );
}
