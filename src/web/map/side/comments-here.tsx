import { createContext, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { toComments } from '#web/journey/comments/write-comment.ts';

const CommentsPart = lazyPart(async () => (await import('#web/journey/comments/comments-part.tsx')).CommentsPart);

type CommentsHere = {
  /** The thing that people say something of; the journey where that is nothing else. */
  readonly id: string | undefined;
  /** Whether it stands under the head, because somebody asked for it there. */
  readonly isUp: boolean;
  readonly ask: () => void;
};

const CommentsContext = createContext<CommentsHere>({ id: undefined, isUp: false, ask: () => {} });

/** What people say of one thing: at the foot of its side, until somebody asks for it and has it under the head, with nothing to scroll. */
export function CommentsHereProvider({ id, children }: { id: string | undefined; children: ReactNode }) {
  const [isUp, setUp] = useState(false);
  const here = useMemo((): CommentsHere => {
    const ask = () => {
      flushSync(() => setUp(true));
      toComments();
    };
    return { id, isUp, ask };
  }, [id, isUp]);
  return <CommentsContext value={here}>{children}</CommentsContext>;
}

export const useCommentsHere = (): CommentsHere => useContext(CommentsContext);

/** The comments themselves, where they stand now. */
export function Comments({ at }: { at: 'head' | 'foot' }) {
  const { id, isUp } = useContext(CommentsContext);
  if (isUp !== (at === 'head')) return null;
  return (
    <Suspense>
      <CommentsPart id={id} />
    </Suspense>
  );
}
