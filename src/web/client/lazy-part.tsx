import { type ComponentType, type FunctionComponent, Suspense, use } from 'react';
import { loadOtherWords } from '#web/ui/language/load-words.ts';
import { MissingPart, MissingScreen } from '#web/client/missing-part.tsx';

/** A component that is fetched when it is first drawn, or before by `preload`, which never rejects. */
export type LazyPart<Props> = FunctionComponent<Props> & { readonly preload: () => Promise<void> };

/** A dialog, a panel, a palette: where it cannot be fetched a notice says so, and what is open goes on. */
export const lazyPart = <Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> =>
  drawn(async () => (await Promise.all([load(), loadOtherWords()]))[0], MissingPart);

type LoadScreen<Name extends string> = () => Promise<Readonly<Record<Name, ComponentType>>>;

/** A whole screen: where it cannot be fetched that is said in its place. */
export const lazyScreen = <Name extends string>(load: LoadScreen<Name>, name: Name): LazyPart<object> =>
  firstScreen(async () => (await Promise.all([load(), loadOtherWords()]))[0], name);

/** The same for one of those whose words are fetched before anything is drawn. */
export function firstScreen<Name extends string>(load: LoadScreen<Name>, name: Name): LazyPart<object> {
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
