import { type RefObject, Suspense } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { commentDoorWords } from '#words/comments-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Popover } from '#web/ui/popover.tsx';
import css from './lane-name.module.css';

const CommentsPart = lazyPart(async () => (await import('#web/journey/comments/comments-part.tsx')).CommentsPart);

type LaneCommentsProps = {
  readonly id: string;
  readonly name: string;
  readonly beside: RefObject<Element | null>;
  readonly onClose: () => void;
};

/** What people say about a lane, beside its name. */
export function LaneComments({ id, name, beside, onClose }: LaneCommentsProps) {
  const t = useWords(commentDoorWords);
  const title = t('lane-comments', { name });
  return (
    <Popover label={title} triggerRef={beside} isOpen placement="right" onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className={css['comments']}>
        <Suspense>
          <CommentsPart id={id} title={title} isFocused />
        </Suspense>
      </div>
    </Popover>
  );
}
