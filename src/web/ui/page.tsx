import type { ReactNode } from 'react';
import css from './page.module.css';

export type PageProps = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A place that is read from top to bottom: its name, a sentence, what can be done, then the content. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <main className={css['page']} id="content">
      <header className={css['head']}>
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className={css['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={css['actions']}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}

/** A part of a page under a small heading and a hairline. */
export function Part({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={css['part']}>
      <header>
        <h2>{title}</h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
