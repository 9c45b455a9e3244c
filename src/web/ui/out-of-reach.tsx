import { type ReactElement, useId, useState } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './out-of-reach.module.css';
import tipCss from './tip.module.css';

/** Whether something to choose or write in can be used now. */
export type Reach = {
  /** Whoever looks may not change it. */
  readonly isDisabled?: boolean | undefined;
  /** Why it cannot be used now, where it is something else. */
  readonly whyNot?: string | false | undefined;
};

/** Why it cannot be used; nothing where it can. */
export function useOutOfReach({ isDisabled, whyNot }: Reach): string | undefined {
  const reason = useWords(reasonWords);
  if (typeof whyNot === 'string') return whyNot;
  return isDisabled ? reason('may-not-edit') : undefined;
}

type OutOfReachProps = { readonly why: string | undefined; readonly label: string; readonly children: ReactElement };

/** Something to choose or write in; where it cannot be used it says why to those who rest on it, reach it with the keyboard, or press it. */
export function OutOfReach({ why, label, children }: OutOfReachProps) {
  const [isTold, setTold] = useState(false);
  const reason = useId();
  if (why === undefined) return children;
  return (
    <TooltipTrigger isOpen={isTold} delay={400} closeDelay={0} onOpenChange={setTold}>
      <Focusable>
        <div
          role="group"
          tabIndex={0}
          className={css['blocked']}
          aria-label={label}
          aria-disabled
          aria-describedby={reason}
          onClick={() => setTold(true)}
        >
          {children}
          <span id={reason} hidden>
            {why}
          </span>
        </div>
      </Focusable>
      <Tooltip className={tipCss['tip'] ?? ''} placement="top">
        {why}
      </Tooltip>
    </TooltipTrigger>
  );
}
