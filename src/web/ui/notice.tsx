import type { ReactNode } from 'react';
import css from './notice.module.css';

/** What must be known now, over everything else on the page; at its foot, as what is to be done about it stands at the head. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <div role="alert" className={css['notice']}>
    {children}
  </div>
);
