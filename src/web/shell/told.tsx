import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import css from './told.module.css';

const shownMs = 4500;

/** Says something to everybody, or only to those who listen, where the others see it anyway. */
export type Tell = (words: string, to?: 'all' | 'listeners') => void;

type Told = { readonly n: number; readonly words: string; readonly isSeen: boolean };

const ToldContext = createContext<Tell | null>(null);

/** A line at the foot of the screen that says what was just done, to those who see and those who listen. */
export function ToldProvider({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<Told>({ n: 0, words: '', isSeen: true });
  const tell = useCallback<Tell>(
    (words, to) => setTold(({ n }) => ({ n: n + 1, words, isSeen: to !== 'listeners' })),
    [],
  );
  useEffect(() => {
    if (told.words === '') return undefined;
    const timer = setTimeout(() => setTold((was) => ({ ...was, words: '' })), shownMs);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <ToldContext value={tell}>
      {children}
      <div className={css['told']} role="status">
        {told.words !== '' && (
          <span key={told.n} className={css[told.isSeen ? 'seen' : 'heard']}>
            {told.words}
          </span>
        )}
      </div>
    </ToldContext>
  );
}

/** Says in a line what was just done. */
export function useTell(): Tell {
  const tell = useContext(ToldContext);
  if (!tell) throw new Error('useTell is asked inside the shell');
  return tell;
}
