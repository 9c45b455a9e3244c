import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { MapAction } from '#web/shell/actions/action.ts';

type Read = () => readonly MapAction[];

/** What the parts of this screen offer to do, read when somebody asks. */
export class Offers {
  readonly #reads = new Set<Read>();

  add(read: Read): () => void {
    this.#reads.add(read);
    return () => this.#reads.delete(read);
  }

  /** What is offered now; the last to offer something under an id means it. */
  all(): readonly MapAction[] {
    const byId = new Map([...this.#reads].flatMap((read) => read()).map((action) => [action.id, action]));
    return [...byId.values()];
  }
}

const OffersContext = createContext<Offers | null>(null);

export function OffersProvider({ children }: { children: ReactNode }) {
  const [offers] = useState(() => new Offers());
  return <OffersContext value={offers}>{children}</OffersContext>;
}

export function useOffers(): Offers {
  const offers = useContext(OffersContext);
  if (!offers) throw new Error('actions are offered inside the shell');
  return offers;
}

/** Offers these as long as this part of the screen is there. */
export function useOffer(actions: readonly MapAction[]): void {
  const offers = useOffers();
  const now = useRef(actions);
  useEffect(() => {
    now.current = actions;
  });
  useEffect(() => offers.add(() => now.current), [offers]);
}
