import { type ComponentType, createContext, type FunctionComponent, type ReactNode, use, useContext } from 'react';

/** A component that is fetched when it is first drawn, or before by `preload`, which never rejects. */
export type LatePart<Props> = FunctionComponent<Props> & { readonly preload: () => Promise<void> };

/**
 * Something fetched later; `Missing` is drawn instead where it cannot be, until the connection is back. What was fetched before it was drawn, and
 * could not be, is fetched once more: nobody has missed it yet.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: FunctionComponent,
): LatePart<Props> {
  let Part: ComponentType<Props> | undefined;
  let [coming, drawn]: (Promise<void> | undefined)[] = [];
  const take = (one: ComponentType<Props>): void => {
    Part = one;
  };
  const preload = (): Promise<void> =>
    (coming ??= load().then(take, () => {
      coming = undefined;
    }));
  const tryAgain = (): void => {
    [Part, drawn] = [undefined, undefined];
  };
  const onceMore = (): Promise<void> | undefined => (Part ? undefined : preload());
  const orMissing = (): void => {
    if (Part) return;
    take(Missing);
    addEventListener('online', tryAgain, { once: true });
  };
  const draw = (): Promise<void> => (drawn ??= preload().then(onceMore).then(orMissing));
  const Drawn = (props: Props) => {
    if (!Part) use(draw());
    return Part && <Part {...props} />;
  };
  return Object.assign(Drawn, { preload });
}

/** What says that a part of what is open could not be fetched: it asks the server how it is, which nothing here can. */
export const MissingPartContext = createContext<ReactNode>(null);

/** Says so as it is said where this stands. */
export const MissingHere = (): ReactNode => useContext(MissingPartContext);
