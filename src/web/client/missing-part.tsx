import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { serverNow } from '#web/client/server-now.ts';
import { lineWords } from '#words/line.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import { Notice } from '#web/ui/notice.tsx';

const lookAgainMs = 5000;

/** Stands where a screen could not be fetched: it comes when the connection is back, or is offered where the server has become another. */
export function MissingScreen() {
  const t = useWords(lineWords);
  const { now, wasAway, look } = useServerNow();
  const isBack = wasAway && now === 'same';
  useEffect(() => {
    if (isBack) location.reload();
  }, [isBack]);
  if (now === undefined || isBack) return <Waiting label={t('fetching')} />;
  return (
    <main id="content">
      <Empty isPage title={t(`screen-${now}`)} actions={<Onwards isAway={now === 'away'} look={look} />}>
        <span role="status">{t(`screen-${now}-why`)}</span>
      </Empty>
    </main>
  );
}

/** Says over what is open that a part of it could not be fetched. */
export function MissingPart() {
  const t = useWords(lineWords);
  const { now, look } = useServerNow();
  if (now === undefined) return null;
  return (
    <Notice>
      {t(now === 'other' ? 'stale' : `part-${now}`)}
      <Onwards small isAway={now === 'away'} look={look} />
    </Notice>
  );
}

type OnwardsProps = { readonly isAway: boolean; readonly look: () => void; readonly small?: boolean };

function Onwards({ isAway, look, small = false }: OnwardsProps) {
  const t = useWords(lineWords);
  return (
    <Button small={small} look="main" onPress={isAway ? look : () => location.reload()}>
      {t(isAway ? 'again' : 'reload')}
    </Button>
  );
}

/** How the server is, asked again and again while it is away. */
function useServerNow() {
  const { data: now, refetch } = useQuery({
    queryKey: ['server-now'],
    queryFn: serverNow,
    networkMode: 'always',
    gcTime: 0,
    staleTime: 0,
    refetchOnReconnect: 'always',
    refetchInterval: ({ state }) => (state.data === 'away' ? lookAgainMs : false),
  });
  const [wasAway, setWasAway] = useState(false);
  if (now === 'away' && !wasAway) setWasAway(true);
  return { now, wasAway, look: () => void refetch() };
}
