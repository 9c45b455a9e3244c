import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import css from './told.module.css';

const shownMs = 4500;

type Told = { readonly n: number; readonly words: string };

const ToldContext = createContext<((words: string) => void) | null>(null);

/** A line at the foot of the screen that says what was just done, to those who see and those who listen. */
export function ToldProvider({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<Told>({ n: 0, words: '' });
  const tell = useCallback((words: string) => setTold(({ n }) => ({ n: n + 1, words })), []);
  useEffect(() => {
    if (told.words === '') return undefined;
    const timer = setTimeout(() => setTold(({ n }) => ({ n, words: '' })), shownMs);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <ToldContext value={tell}>
      {children}
      <div className={css['told']} role="status">
        {told.words !== '' && <span key={told.n}>{told.words}</span>}
      </div>
    </ToldContext>
  );
}

/** Says in a line what was just done. */
export function useTell(): (words: string) => void {
  const tell = useContext(ToldContext);
  if (!tell) throw new Error('useTell is asked inside the shell');
  return tell;
}
