import type { ReactNode } from 'react';
import css from './chip.module.css';

export type ChipLook = 'plain' | 'path' | 'cloud' | 'heart' | 'moment' | 'needs-you' | 'measured' | 'assumption';

/** A few words about the thing it stands beside. */
export function Chip({ look = 'plain', children }: { look?: ChipLook; children: ReactNode }) {
  return <span className={`${css['chip']} ${css[look]}`}>{children}</span>;
}
