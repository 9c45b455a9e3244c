import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recordsOf } from '#model/document/document.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu, type MenuAction } from '#web/ui/menu.tsx';
import { goTo, nextOf, previousOf, writeAgain } from '#web/workshop/go-to-stage.ts';
import { GuestRights } from '#web/workshop/guest-rights.tsx';
import { useRoom } from '#web/workshop/room.ts';
import { TimerTools } from '#web/workshop/timer-tools.tsx';
import css from './lead-bar.module.css';
import { removeRecord } from '#model/commands/make-command.ts';

/** What whoever leads can do at any time: go on and back, give time, lock and let. */
export function LeadBar() {
  const t = useWords(workshopWords);
  const { id, view, send } = useRoom();
  const next = nextOf(view.stage);
  return (
    <section className={css['bar']} aria-label={t('lead-tools')}>
      {view.isClosed ? <p className={css['closed']}>{t('is-closed')}</p> : <TimerTools />}
      <span className={css['gap']} />
      <GuestRights />
      <MoreMenu />
      {next !== undefined && !view.isClosed && (
        <Button look="main" onPress={() => send(goTo(id, view, next))}>
          {t(`to-${next}`)}
          <Icon name="right" />
        </Button>
      )}
    </section>
  );
}

function MoreMenu() {
  const t = useWords(workshopWords);
  const { id, doc, view, send } = useRoom();
  const { close, reopen } = useClosing(id);
  const before = previousOf(view.stage);
  const going: MenuAction[] = [
    ...(before === undefined
      ? []
      : [
          {
            id: 'back',
            name: t('stage-back', { stage: t(before) }),
            onAction: () => send(goTo(id, view, before)),
          },
        ]),
    ...(view.revealed > 0 ? [{ id: 'again', name: t('write-again'), onAction: () => send(writeAgain(id, view)) }] : []),
    ...(view.stage === 'result'
      ? [
          {
            id: 'sweep',
            name: t('sweep-dots'),
            onAction: () => send(...recordsOf(doc.records, 'vote').map((vote) => removeRecord('vote', vote.id))),
          },
        ]
      : []),
  ];
  const ending: MenuAction[] = [
    { id: 'big', name: t('big-screen'), onAction: bigScreen },
    view.isClosed
      ? { id: 'reopen', name: t('reopen-workshop'), onAction: () => reopen.mutate() }
      : { id: 'close', name: t('close-workshop'), danger: true, onAction: () => close.mutate() },
  ];
  return (
    <Menu
      label={t('more')}
      groups={[...(going.length > 0 ? [{ id: 'going', actions: going }] : []), { id: 'ending', actions: ending }]}
    >
      <Button>
        {t('more')}
        <Icon name="down" />
      </Button>
    </Menu>
  );
}

function bigScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

function useClosing(id: string) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: keyOf('readDoor', { params: { id } }) });
  const close = useMutation({ mutationFn: () => ask('closeWorkshop', { params: { id } }), onSuccess });
  const reopen = useMutation({ mutationFn: () => ask('openDoor', { params: { id } }), onSuccess });
  return { close, reopen };
}
