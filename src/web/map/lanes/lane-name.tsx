import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { CommentCount } from '#web/journey/comments/comment-sign.tsx';
import { useJourney, useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { LaneComments } from '#web/map/lanes/lane-comments.tsx';
import { Placeless } from '#web/map/lanes/placeless.tsx';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { nameLane } from '#model/map/lane-view.ts';
import { threadsOf } from '#model/people/threads.ts';
import { useOpenThreads } from '#web/journey/comments/use-open-threads.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { viewWords } from '#words/views.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { MenuDoor } from '#web/ui/menu.tsx';
import css from './lane-name.module.css';
import { editRecord } from '#model/commands/make-command.ts';

const LaneMenu = lazyPart(async () => (await import('#web/map/lanes/lane-menu.tsx')).LaneMenu);

/** What a lane is called, and behind it a menu of what can be done with the lane. */
export function LaneName({ lane, isFolded }: { lane: Lane; isFolded: boolean }) {
  const t = useWords(viewWords);
  const language = useLanguage();
  const { view } = useMapViews();
  const [isNaming, setNaming] = useState(false);
  const { isTalking, setTalking } = useTalk(lane.id);
  const ref = useRef<HTMLHeadingElement>(null);
  const write = useLaneNaming(lane);
  const name = view.names[lane.id] ?? lane.name[language];
  const label = t('lane-actions', { name });
  if (isNaming)
    return (
      <h3 className={css['name']}>
        <EditableText
          value={name}
          label={t('lane-name')}
          placeholder={lane.name[language]}
          isEditing
          isWhole
          onEditing={setNaming}
          onWrite={(_, is) => write(is)}
        />
      </h3>
    );
  return (
    <>
      <h3 ref={ref} className={css['name']}>
        <MenuDoor
          button={
            <AriaButton className={css['button'] ?? ''} aria-label={label}>
              <span>{name}</span>
              <Icon name={isFolded ? 'right' : 'down'} size={12} />
            </AriaButton>
          }
        >
          {(opened) => (
            <LaneMenu
              lane={lane}
              label={label}
              opened={opened}
              onRename={() => setNaming(true)}
              onComment={() => setTalking(true)}
            />
          )}
        </MenuDoor>
        <OpenThreads lane={lane.id} onPress={() => setTalking(true)} />
      </h3>
      {isTalking && <LaneComments id={lane.id} name={name} beside={ref} onClose={() => setTalking(false)} />}
      {!isFolded && lane.sub && <p>{lane.sub[language]}</p>}
      <Placeless lane={lane} />
    </>
  );
}

/** A lane of the team's own is renamed for everybody, any other in the view alone. */
function useLaneNaming(lane: Lane): (name: string) => void {
  const { mayEdit, send } = useJourneyActs();
  const own = useRecord('lane', lane.id);
  const { view, change } = useMapViews();
  return (is) => {
    if (own && mayEdit) send(editRecord('lane', own.id, { name: { was: own.body.name, is } }));
    else change(nameLane(view, lane.id, is));
  };
}

/** How many open threads there are about a lane; a press opens them. */
function OpenThreads({ lane, onPress }: { lane: string; onPress: () => void }) {
  const open = useOpenThreads(lane);
  if (open === 0) return null;
  return (
    <AriaButton className={css['sign'] ?? ''} onPress={onPress}>
      <CommentCount open={open} />
    </AriaButton>
  );
}

/** Whether what is said about a lane is open: by a press, or because an address leads to it. */
function useTalk(lane: string) {
  const { thread, at } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [isTalking, setTalking] = useState(false);
  const isSought = useJourney(
    ({ id, records }) =>
      thread !== undefined && threadsOf(records, id).some((one) => one.id === thread && one.target === lane),
  );
  const set = (talks: boolean) => {
    setTalking(talks);
    if (isSought && !talks) void navigate({ to: '.', search: at === undefined ? {} : { at }, replace: true });
  };
  return { isTalking: isTalking || isSought, setTalking: set };
}
