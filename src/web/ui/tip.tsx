import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import css from './tip.module.css';

type TipProps = {
  readonly tip: ReactNode;
  readonly placement?: 'right' | 'top';
  /** What it is about: a button or a link. */
  readonly children: ReactNode;
};

/** Says more of a button to those who rest on it. */
export function Tip({ tip, placement = 'top', children }: TipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {children}
      <Tooltip className={css['tip'] ?? ''} placement={placement}>
        {tip}
      </Tooltip>
    </TooltipTrigger>
  );
}
