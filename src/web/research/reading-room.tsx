import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Span } from '#web/research/caret.ts';
import { drawMarks, labelOf } from '#web/research/drawn.ts';
import { CodeList } from '#web/research/code-list.tsx';
import { MarkingForm } from '#web/research/marking-form.tsx';
import { OwnPath } from '#web/research/own-path.tsx';
import type { Room, RoomActions, RoomPaths, RoomStudy } from '#web/research/room.ts';
import { SaturationPart } from '#web/research/saturation-part.tsx';
import { TranscriptView } from '#web/research/transcript-view.tsx';
import { useMarking } from '#web/research/use-marking.ts';
import { VoiceList } from '#web/research/voice-list.tsx';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Popover } from '#web/ui/popover.tsx';
import { Voice } from '#web/ui/voice.tsx';
import colours from './code-colours.module.css';
import marking from './marking.module.css';
import css from './reading-room.module.css';

export type ReadingRoomProps = {
  readonly interview: string;
  /** The journey whose map lies around it. */
  readonly on: string | undefined;
  /** Whether that is the one it was made for. */
  readonly isHome: boolean;
  /** Who is heard here, as it is said on the map: P7. */
  readonly alias: string;
  readonly room: Room;
  readonly study: RoomStudy;
  readonly paths: RoomPaths | undefined;
  readonly highlighted: string | undefined;
  /** Words that the address points at. */
  readonly spoken: Span | undefined;
  readonly actions: RoomActions;
  readonly top: ReactNode;
};

/** An interview read and marked: the other voices at the left, its words in the middle, what they add up to at the right. */
export function ReadingRoom(props: ReadingRoomProps) {
  const { interview, on, isHome, alias, room, study, paths, highlighted, spoken, actions, top } = props;
  const t = useWords(researchWords);
  const [code, setCode] = useState<string>();
  const marked = useMarking(isHome ? interview : `${interview} ${on}`, room, actions);
  const { open, drafts } = marked;
  const words = useMemo(() => ({ noCode: t('no-code'), draft: t('not-kept-yet') }), [t]);
  const marks = useMemo(
    () => drawMarks({ excerpts: room.excerpts, codes: room.codes, places: room.places, drafts, code, words }),
    [room.excerpts, room.codes, room.places, drafts, code, words],
  );
  const fresh = study.saturation.interviews.find(({ id }) => id === interview)?.fresh ?? [];
  const freshNames = fresh.flatMap((id) => room.codes.find((one) => one.id === id)?.name ?? []);
  return (
    <div className={`${css['room']} ${colours['colours']}`}>
      {top}
      <aside className={css['voices']} aria-label={t('interviews')}>
        <VoiceList voices={study.voices} here={interview} on={on} />
        <SaturationPart study={study} />
      </aside>
      <main className={css['text']} id="content">
        <TranscriptView
          room={room}
          marks={marks}
          selected={open?.marking}
          highlighted={highlighted}
          spoken={spoken}
          onSelect={room.mayEdit ? marked.begin : () => undefined}
          onOpen={marked.reopen}
        />
      </main>
      <aside className={css['side']} aria-label={t('codes')}>
        <CodeList codes={room.codes} shared={room.sharedCodes} chosen={code} onChoose={setCode} />
        {paths && <OwnPath alias={alias} paths={paths} />}
        {freshNames.length > 0 && (
          <section className={css['fresh']}>
            <h2>{t('first-heard-here')}</h2>
            {freshNames.map((name) => (
              <Voice key={name} words={name} />
            ))}
          </section>
        )}
      </aside>
      <OpenMarking room={room} marked={marked} onCreateCode={actions.createCode} />
    </div>
  );
}

type OpenMarkingProps = {
  readonly room: Room;
  readonly marked: ReturnType<typeof useMarking>;
  readonly onCreateCode: RoomActions['createCode'];
};

function OpenMarking({ room, marked, onCreateCode }: OpenMarkingProps) {
  const t = useWords(researchWords);
  const anchor = useRef<HTMLSpanElement>(null);
  const { open } = marked;
  if (!open) return null;
  const { left, top, width, height } = open.anchor;
  return (
    <>
      <span ref={anchor} className={css['anchor']} style={{ left, top, width, height }} />
      <Popover label={t('mark-words')} isOpen onOpenChange={(isOpen) => !isOpen && marked.leave()} triggerRef={anchor}>
        <div className={colours['colours']}>
          {open.others.length > 0 && <Others room={room} marked={marked} />}
          {room.mayEdit ? (
            <MarkingForm
              key={open.key}
              room={room}
              marking={open.marking}
              state={marked.state}
              recent={marked.recent}
              onChange={marked.change}
              onCreateCode={onCreateCode}
              onKeep={marked.keep}
              onRemove={marked.remove}
            />
          ) : (
            <p className={css['read']}>{labelOf(open.marking, { ...room, noCode: t('no-code') })}</p>
          )}
        </div>
      </Popover>
    </>
  );
}

/** The other marks over the same words. */
function Others({ room, marked }: Pick<OpenMarkingProps, 'room' | 'marked'>) {
  const t = useWords(researchWords);
  const { open } = marked;
  if (!open) return null;
  const go = (id: string) => {
    const ids = [open.key, ...open.others];
    marked.leave();
    marked.reopen([id, ...ids.filter((one) => one !== id)], open.anchor);
  };
  return (
    <nav className={marking['others']} aria-label={t('also-marked')}>
      {open.others.map((id) => {
        const other =
          room.excerpts.find((one) => one.id === id) ?? marked.drafts.find(({ key }) => key === id)?.marking;
        return (
          <button key={id} type="button" className={css['other']} onClick={() => go(id)}>
            {other ? labelOf(other, { ...room, noCode: t('no-code') }) : id}
          </button>
        );
      })}
    </nav>
  );
}
