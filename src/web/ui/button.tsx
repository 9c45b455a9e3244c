import { type ReactNode, type Ref, useId, useState } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import css from './button.module.css';
import tipCss from './tip.module.css';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'isDisabled' | 'isPending'> & {
  /** `main` once a screen; `plain` has no frame; `icon` is square; `danger` cannot be taken back. */
  readonly look?: 'main' | 'quiet' | 'plain' | 'icon' | 'danger';
  readonly small?: boolean;
  /** What it does is being done: it is out of reach until that is over. */
  readonly isBusy?: boolean;
  /** Why it cannot be pressed now; it is reached all the same, and says so. */
  readonly whyNot?: string | false | undefined;
  /** What it does, to those who rest on it. */
  readonly tip?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button(props: ButtonProps) {
  return 'whyNot' in props ? <ReasoningButton {...props} /> : <PlainButton {...props} />;
}

type PlainButtonProps = Omit<ButtonProps, 'whyNot' | 'tip'>;

function PlainButton({ look = 'quiet', small = false, isBusy = false, ...props }: PlainButtonProps) {
  const classes = `${css['button']} ${css[look]} ${small ? css['small'] : ''}`;
  return <AriaButton {...props} isDisabled={isBusy} className={classes} />;
}

/** Says why it cannot be pressed to those who rest on it, reach it with the keyboard, or press it. */
function ReasoningButton({ whyNot, tip, ...props }: ButtonProps) {
  const [isTold, setTold] = useState(false);
  const reason = useId();
  const why = whyNot === false || props.isBusy ? undefined : whyNot;
  const told = why ?? tip;
  const blocked = {
    'aria-disabled': true,
    'aria-describedby': reason,
    type: 'button',
    onPress: () => setTold(true),
  } as const;
  return (
    <>
      {why !== undefined && props.type === 'submit' && (
        <button type="submit" disabled hidden>
          {why}
        </button>
      )}
      <TooltipTrigger
        isDisabled={told === undefined}
        isOpen={isTold && told !== undefined}
        delay={400}
        closeDelay={0}
        onOpenChange={setTold}
      >
        <PlainButton {...props} {...(why !== undefined && blocked)} />
        <Tooltip className={tipCss['tip'] ?? ''} placement="top">
          {told}
        </Tooltip>
      </TooltipTrigger>
      {why !== undefined && (
        <span id={reason} hidden>
          {why}
        </span>
      )}
    </>
  );
}
