import { onlineManager } from '@tanstack/react-query';
import { type ReactNode, useSyncExternalStore } from 'react';
import { lineWords } from '#words/line.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './empty.module.css';

type EmptyProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether it is all there is on the page. */
  readonly isPage?: boolean;
};

/** A place with nothing in it yet: what it is for, and what to do first. */
export function Empty({ title, children, actions, isPage = false }: EmptyProps) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <section className={css['empty']}>
      <svg viewBox="0 0 220 60" aria-hidden="true" className={css['path']}>
        <path d="M4 46c28 0 30-34 58-34s26 36 54 36 28-28 50-28 24 14 48 12" />
      </svg>
      <Title>{title}</Title>
      {children !== undefined && <div className={css['words']}>{children}</div>}
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </section>
  );
}

/** Something is on its way, or will be when there is a connection; says so to those who listen, and shows itself only when it takes long. */
export function Waiting({ label }: { label: string }) {
  const t = useWords(lineWords);
  const isConnected = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  return (
    <div className={css['waiting']} role="status">
      <svg viewBox="0 0 220 60" aria-hidden="true" className={css['path']}>
        <path d="M4 46c28 0 30-34 58-34s26 36 54 36 28-28 50-28 24 14 48 12" />
      </svg>
      <span>{isConnected ? label : t('unconnected')}</span>
    </div>
  );
}

/** What went wrong, what was kept and what to do. */
export function Trouble({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <section className={css['trouble']} role="alert">
      <h2>{title}</h2>
      {children !== undefined && <div className={css['words']}>{children}</div>}
      {actions !== undefined && <div className={css['actions']}>{actions}</div>}
    </section>
  );
}
