import type { Refused } from '#sync/replica-state.ts';
import { RefusedList, type RefusedListProps } from '#web/shell/saving/refused-list.tsx';
import { savingWords } from '#words/saving.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { PopoverDoor } from '#web/ui/popover.tsx';
import css from './refused-list.module.css';

/** Says how many changes could not be made, where there are any, and shows them. */
export function RefusedDoor<One extends Refused>(props: RefusedListProps<One>) {
  const say = useWords(savingWords);
  const count = props.refused.length;
  const title = say('refused', { n: count });
  return (
    <span role="status">
      {count > 0 && (
        <PopoverDoor
          label={title}
          placement="bottom end"
          button={
            <Button small>
              <span className={css['warn']}>{title}</span>
            </Button>
          }
        >
          <RefusedList {...props} />
        </PopoverDoor>
      )}
    </span>
  );
}
