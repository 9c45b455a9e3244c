import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { useRoom } from '#web/workshop/room.ts';
import css from './door-card.module.css';

const QrPicture = lazyPart(async () => (await import('#web/ui/qr-picture.tsx')).QrPicture);

/** The code that guests come in by, large enough for the last row, and a picture of the way for their phones. */
export function DoorCard({ large = false }: { large?: boolean }) {
  const t = useWords(workshopWords);
  const { id } = useRoom();
  const { door, open, shut } = useDoor(id);
  if (!door)
    return (
      <section className={css['door']} data-large={large}>
        <p className={css['shut']}>{t('door-shut')}</p>
        <Button look={large ? 'main' : 'quiet'} isBusy={open.isPending} onPress={() => open.mutate()}>
          {t('open-door')}
        </Button>
      </section>
    );
  const spoken = `${door.code.slice(0, 4)} ${door.code.slice(4)}`;
  return (
    <section className={css['door']} data-large={large}>
      <p className={css['how']}>{t('gather-join')}</p>
      <p className={css['url']}>{door.url.replace(/^https?:\/\//u, '')}</p>
      <p className={css['code']} data-code={door.code}>
        {spoken}
      </p>
      {large && (
        <Suspense>
          <QrPicture large text={`${door.url}?code=${door.code}`} label={t('qr-join')} />
        </Suspense>
      )}
      <span className={css['tools']}>
        <Button small look="plain" isBusy={open.isPending} onPress={() => open.mutate()}>
          {t('new-code')}
        </Button>
        <Button small look="plain" isBusy={shut.isPending} onPress={() => shut.mutate()}>
          {t('shut-door')}
        </Button>
      </span>
    </section>
  );
}

function useDoor(id: string) {
  const queries = useQueryClient();
  const params = { id };
  const { data } = useQuery({
    ...question('readDoor', { params }),
    refetchInterval: 15_000,
  });
  const again = () => queries.invalidateQueries({ queryKey: keyOf('readDoor', { params }) });
  const open = useMutation({ mutationFn: () => ask('openDoor', { params }), onSuccess: again });
  const shut = useMutation({ mutationFn: () => ask('shutDoor', { params }), onSuccess: again });
  return { door: data?.door, open, shut };
}
