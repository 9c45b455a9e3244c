import { type ComponentType, createContext, type FunctionComponent, type ReactNode, use, useContext } from 'react';

/** A component that is fetched when it is first drawn, or before by `preload`, which never rejects. */
export type LatePart<Props> = FunctionComponent<Props> & { readonly preload: () => Promise<void> };

/**
 * Something fetched later; `Missing` is drawn instead where it cannot be. A browser remembers that a module could not be fetched for as long as
 * the page lives, so nothing asks for one twice.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: FunctionComponent,
): LatePart<Props> {
  let Part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const take = (one: ComponentType<Props>): void => {
    Part = one;
  };
  const preload = (): Promise<void> => (coming ??= load().then(take, () => take(Missing)));
  const Drawn = (props: Props) => {
    if (!Part) use(preload());
    return Part && <Part {...props} />;
  };
  return Object.assign(Drawn, { preload });
}

/** What says that a part of what is open could not be fetched: it asks the server how it is, which nothing here can. */
export const MissingPartContext = createContext<ReactNode>(null);

/** Says so as it is said where this stands. */
export const MissingHere = (): ReactNode => useContext(MissingPartContext);
