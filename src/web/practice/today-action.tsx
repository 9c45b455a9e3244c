import { keyOf } from '#web/client/ask.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { dayOf } from '#base/clock.ts';
import { recordOf } from '#model/document/document.ts';
import type { TodayItem } from '#model/today/today-item.ts';
import { newId } from '#web/client/new-id.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocumentActions } from '#web/client/use-document.ts';
import { useOnceOpen } from '#web/client/use-once-open.ts';
import { useMarkSeen } from '#web/journey/comments/use-seen.ts';
import { placeTarget } from '#web/journey/place-names.ts';
import { todayWords } from '#words/today.ts';
import { addRecord, editRecord, setValues } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';

type TodayActionProps = { readonly item: TodayItem; readonly title: string };

/** What can be done about a thing of the day, from where one stands or by going there. */
export function TodayAction({ item, title }: TodayActionProps) {
  const t = useWords(todayWords);
  const mayEdit = useMay('edit');
  const go = useWays(item);
  const at = (label: string) => ({ 'aria-label': `${label}: ${title}` });
  switch (item.kind) {
    case 'voices':
      return <StillTrue item={item} title={title} />;
    case 'unowned':
      return mayEdit ? <TakeIt item={item} title={title} /> : null;
    case 'review':
      return (
        <Button
          look="main"
          {...at(t('prepare'))}
          onPress={() => (item.when === 'soon' ? go.toRhythm() : go.toReview())}
        >
          {t(item.when === 'soon' ? 'prepare' : 'hold')}
        </Button>
      );
    case 'experiment':
      return (
        <Button
          look={item.state === 'past-end' ? 'main' : 'quiet'}
          {...at(t('follow'))}
          onPress={() => go.toExperiment(item.experiment)}
        >
          {t(item.state === 'past-end' ? 'say-result' : 'follow')}
        </Button>
      );
    case 'action':
      return mayEdit ? <TickIt item={item} title={title} /> : null;
    case 'comments':
      return <ReadComments item={item} title={title} />;
    case 'hypothesis':
      return (
        <Button {...at(t('to-research'))} onPress={go.toResearch}>
          {t('to-research')}
        </Button>
      );
    default:
      return (
        <Button {...at(t('look'))} onPress={go.toMap}>
          {t('look')}
        </Button>
      );
  }
}

/** The ways from a thing of the day to where it lies. */
function useWays({ journey, place }: TodayItem) {
  const navigate = useNavigate();
  const params = { journey };
  const at = placeTarget(place);
  return {
    toMap: () => void navigate({ to: '/journeys/$journey', params, search: at === undefined ? {} : { at } }),
    toRhythm: () => void navigate({ to: '/journeys/$journey/rhythm', params }),
    toReview: () => void navigate({ to: '/journeys/$journey/rhythm', params, search: { hold: true } }),
    toResearch: () => void navigate({ to: '/journeys/$journey/research', params }),
    toExperiment: (experiment: string) =>
      void navigate({ to: '/journeys/$journey/change', params, search: { experiment } }),
  };
}

/** Asks for the day anew, a moment after what was done has reached the server. */
function useAskAgain() {
  const queries = useQueryClient();
  return () => setTimeout(() => void queries.invalidateQueries({ queryKey: keyOf('readToday') }), 600);
}

type Item<Kind extends TodayItem['kind']> = Extract<TodayItem, { kind: Kind }>;

/** New voices at one's own place: what the map says there still holds, or it has changed and the map is opened. */
function StillTrue({ item, title }: { item: Item<'voices'>; title: string }) {
  const t = useWords(todayWords);
  const { workspace } = useSession();
  const mayEdit = useMay('edit');
  const { send } = useDocumentActions(item.journey);
  const go = useWays(item);
  const askAgain = useAskAgain();
  const answer = (said: 'still-true' | 'changed') => {
    const place = { ...item.place };
    const participants = workspace.person ? [workspace.person] : [];
    send(
      addRecord('review', {
        id: newId(),
        body: { date: dayOf(Date.now()), place, participants, answers: [{ place, answer: said }] },
      }),
    );
    askAgain();
    if (said === 'changed') go.toMap();
  };
  if (!mayEdit) return <Button onPress={go.toMap}>{t('look')}</Button>;
  return (
    <>
      <Button aria-label={`${t('still-true')}: ${title}`} onPress={() => answer('still-true')}>
        {t('still-true')}
      </Button>
      <Button aria-label={`${t('has-changed')}: ${title}`} onPress={() => answer('changed')}>
        {t('has-changed')}
      </Button>
    </>
  );
}

/** Something was said to one: the place with the thread open, or it is put away as read. */
function ReadComments({ item, title }: { item: Item<'comments'>; title: string }) {
  const t = useWords(todayWords);
  const navigate = useNavigate();
  const mark = useMarkSeen(item.journey);
  const { journey, target, thread } = item;
  const search = { thread, ...(target !== journey && { at: target }) };
  return (
    <>
      <Button
        aria-label={`${t('read')}: ${title}`}
        onPress={() => void navigate({ to: '/journeys/$journey', params: { journey }, search })}
      >
        {t('read')}
      </Button>
      <Button look="plain" aria-label={`${t('seen')}: ${title}`} onPress={() => mark(item.comments)}>
        {t('seen')}
      </Button>
    </>
  );
}

type TakeProps<Kind extends TodayItem['kind']> = {
  readonly item: Item<Kind>;
  readonly title: string;
};

function TakeIt({ item, title }: TakeProps<'unowned'>) {
  const t = useWords(todayWords);
  const { workspace } = useSession();
  const doOnceOpen = useOnceOpen(item.journey);
  const askAgain = useAskAgain();
  const me = workspace.person;
  if (!me) return null;
  const take = () =>
    doOnceOpen(({ records, send }) => {
      const target = placeTarget(item.place);
      const at = recordOf(records, 'interaction', target) ?? recordOf(records, 'transition', target);
      const record = at ?? recordOf(records, 'journey', item.journey);
      if (!record) return;
      if (item.missing !== 'operational') send(setValues(record, { 'owners.professional': me }));
      if (item.missing !== 'professional') send(setValues(record, { 'owners.operational': me }));
      askAgain();
    });
  return (
    <Button aria-label={`${t('take-it')}: ${title}`} onPress={take}>
      {t('take-it')}
    </Button>
  );
}

function TickIt({ item, title }: TakeProps<'action'>) {
  const t = useWords(todayWords);
  const doOnceOpen = useOnceOpen(item.journey);
  const askAgain = useAskAgain();
  const tick = () =>
    doOnceOpen(({ records, send }) => {
      const was = recordOf(records, 'review', item.review)?.body.actions ?? [];
      const action = was[item.action];
      if (!action) return;
      const is = was.with(item.action, { ...action, done: true });
      send(editRecord('review', item.review, { actions: { was, is } }));
      askAgain();
    });
  return (
    <Button aria-label={`${t('is-done')}: ${title}`} onPress={tick}>
      {t('is-done')}
    </Button>
  );
}
