import { type ComponentType, type FunctionComponent, Suspense, use } from 'react';
import { MissingPart, MissingScreen } from '#web/client/missing-part.tsx';

/** A component that is fetched when it is first drawn, or before by `preload`, which never rejects. */
export type LazyPart<Props> = FunctionComponent<Props> & { readonly preload: () => Promise<void> };

/** A dialog, a panel, a palette: where it cannot be fetched a notice says so, and what is open goes on. */
export const lazyPart = <Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> =>
  drawn(load, MissingPart);

/** A whole screen: where it cannot be fetched that is said in its place. */
export function lazyScreen<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyPart<object> {
  const Screen = drawn(async () => (await load())[name], MissingScreen);
  const InTime = () => (
    <Suspense fallback={null}>
      <Screen />
    </Suspense>
  );
  return Object.assign(InTime, { preload: Screen.preload });
}

/** A browser remembers that a module could not be fetched for as long as the page lives, so nothing asks for one twice. */
function drawn<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: FunctionComponent,
): LazyPart<Props> {
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
