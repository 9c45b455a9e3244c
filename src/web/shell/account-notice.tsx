import { Suspense } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useSession } from '#web/client/session.ts';

const AccountTold = lazyPart(async () => (await import('#web/shell/account-told.tsx')).AccountTold);

/** What somebody is told of their account, or asked about it, where there is anything. */
export function AccountNotice() {
  const { notices, answers, workspace } = useSession();
  if (notices.length + answers.length === 0 && !workspace.mayBe) return null;
  return (
    <Suspense fallback={null}>
      <AccountTold />
    </Suspense>
  );
}
