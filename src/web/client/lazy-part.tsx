import { type ComponentType, Suspense } from 'react';
import { MissingPart, MissingScreen } from '#web/client/missing-part.tsx';
import { loadOtherWords } from '#web/ui/language/load-words.ts';
import { latePart, type LatePart } from '#web/ui/late-part.tsx';

/** A dialog, a panel, a palette: where it cannot be fetched a notice says so, and what is open goes on. */
export const lazyPart = <Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> =>
  latePart(async () => (await Promise.all([load(), loadOtherWords()]))[0], MissingPart);

type LoadScreen<Name extends string> = () => Promise<Readonly<Record<Name, ComponentType>>>;

/** A whole screen: where it cannot be fetched that is said in its place. */
export const lazyScreen = <Name extends string>(load: LoadScreen<Name>, name: Name): LatePart<object> =>
  firstScreen(async () => (await Promise.all([load(), loadOtherWords()]))[0], name);

/** The same for one of those whose words are fetched before anything is drawn. */
export function firstScreen<Name extends string>(load: LoadScreen<Name>, name: Name): LatePart<object> {
  const Screen = latePart(async () => (await load())[name], MissingScreen);
  const InTime = () => (
    <Suspense fallback={null}>
      <Screen />
    </Suspense>
  );
  return Object.assign(InTime, { preload: Screen.preload });
}
