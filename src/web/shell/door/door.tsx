import type { FormEvent, ReactNode } from 'react';
import { Form } from 'react-aria-components';
import css from './door.module.css';

/** The screen in front of the product: a path, a few words and one small form. */
export function Door({ title, lead, children }: { title: string; lead: ReactNode; children?: ReactNode }) {
  return (
    <main className={css['door']} id="content">
      <svg className={css['landscape']} viewBox="0 0 1200 360" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path
          className={css['band']}
          d="M-20 250c150 0 170-150 320-150s150 190 300 190 150-160 290-160 140 70 330 50"
        />
        <path
          className={css['path']}
          d="M-20 250c150 0 170-150 320-150s150 190 300 190 150-160 290-160 140 70 330 50"
        />
      </svg>
      <section className={css['card']}>
        <h1>{title}</h1>
        <p>{lead}</p>
        {children}
      </section>
    </main>
  );
}

/** The form of a door; `onSend` is given what is written. */
export function DoorForm({
  onSend,
  error,
  children,
}: {
  onSend: () => void;
  error?: string | undefined;
  children: ReactNode;
}) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Form className={css['form'] ?? ''} onSubmit={send} validationBehavior="aria">
      {children}
      <p className={css['error']} role="alert">
        {error}
      </p>
    </Form>
  );
}
