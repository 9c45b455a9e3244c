import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { leftOutIn } from '#web/shapes/present/left-out.ts';
import { PresentBar } from '#web/shapes/present/present-bar.tsx';
import { PresentNotes } from '#web/shapes/present/present-notes.tsx';
import { deedOfSwipe, type PresentDeed, stopAfter } from '#web/shapes/present/present-keys.ts';
import { Stage } from '#web/shapes/present/stage.tsx';
import { StopWords } from '#web/shapes/present/stop-words.tsx';
import { usePresentKeys } from '#web/shapes/present/use-present-keys.ts';
import { useToldStop } from '#web/shapes/present/use-told-stop.ts';
import { useWalk, type Walk } from '#web/shapes/present/use-walk.ts';
import { WalkChoice } from '#web/shapes/present/walk-choice.tsx';
import { NotFound } from '#web/shell/not-found.tsx';
import { presentWords } from '#words/present.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';
import css from './present.module.css';

/** The journey shown to a room: full screen, place by place along the path. */
export function Present() {
  const t = useWords(presentWords);
  const { journey = '' } = useParams({ strict: false });
  const { at, without: said, notes } = useSearch({ strict: false });
  const without = useMemo(() => leftOutIn(said), [said]);
  const walk = useWalk(journey, { at, without });
  if (walk === 'denied') return <NotFound />;
  if (walk === 'loading') return <Waiting label={t('loading')} />;
  return notes ? <PresentNotes journey={journey} walk={walk} /> : <Presented journey={journey} walk={walk} />;
}

function Presented({ journey, walk: { content, stops, now } }: { journey: string; walk: Walk }) {
  const t = useWords(presentWords);
  const { isBlank, act, goTo } = useDeeds(journey, { stops, now });
  usePresentKeys(isBlank, act);
  const swiped = useSwipe(act);
  const stop = stops[now];
  if (!stop) return null;
  return (
    <ModalOverlay isOpen className={css['veil'] ?? ''} isKeyboardDismissDisabled>
      <Modal className={css['modal'] ?? ''}>
        <Dialog className={css['room'] ?? ''} aria-label={t('presentation', { name: content.name })}>
          <main id="content" className={css['walk']} {...swiped}>
            <Stage content={content} stop={stop} />
            <div className={css['said']} aria-live="polite" aria-atomic="true">
              <StopWords key={stop.id} stop={stop} content={content} />
            </div>
            {stop.kind === 'begin' && <WalkChoice />}
          </main>
          <PresentBar content={content} stops={stops} now={now} act={act} goTo={goTo} />
          {isBlank && (
            <div className={css['blank']} role="status" onClick={() => act('blank')}>
              <span className={css['unseen']}>{t('blank')}</span>
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useDeeds(journey: string, { stops, now }: Pick<Walk, 'stops' | 'now'>) {
  const navigate = useNavigate();
  const [isBlank, setBlank] = useState(false);
  const goTo = (index: number): void => {
    const stop = stops[index];
    if (stop) void navigate({ to: '.', search: (was) => ({ ...was, at: stop.id }), replace: true });
  };
  useToldStop(journey, stops[now]?.id, (id) => goTo(stops.findIndex((stop) => stop.id === id)));
  const leave = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    const here = stops[now];
    const at = here && here.x !== undefined ? here.id : undefined;
    void navigate({ to: '/journeys/$journey', params: { journey }, search: at === undefined ? {} : { at } });
  };
  const act = (deed: PresentDeed): void => {
    if (isBlank) return setBlank(false);
    if (deed === 'leave') return leave();
    if (deed === 'blank') return setBlank(true);
    if (deed === 'notes')
      return void open(`${location.pathname}?notes=true`, `notes-${journey}`, 'width=640,height=760');
    if (deed === 'full') return void turnFull();
    goTo(stopAfter(deed, now, stops.length));
  };
  return { isBlank, act, goTo };
}

const turnFull = (): Promise<void> =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();

function useSwipe(act: (deed: PresentDeed) => void) {
  const from = useRef<{ x: number; y: number }>(undefined);
  return {
    onPointerDown: ({ clientX: x, clientY: y }: PointerEvent) => {
      from.current = { x, y };
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const start = from.current;
      from.current = undefined;
      const deed = start && deedOfSwipe(clientX - start.x, clientY - start.y);
      if (deed) act(deed);
    },
  };
}
