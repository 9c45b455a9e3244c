import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './button.module.css';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  /** `main` once a screen; `plain` has no frame; `icon` is square; `danger` cannot be taken back. */
  readonly look?: 'main' | 'quiet' | 'plain' | 'icon' | 'danger';
  readonly small?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({ look = 'quiet', small = false, ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${css['button']} ${css[look]} ${small ? css['small'] : ''}`} />;
}
