import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** A part of the page that is fetched when it is first drawn. Where the connection is gone it is waited for, and comes with it: what is open goes on. */
export const lazyPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> => lazy(async () => ({ default: await patiently(load) }));

async function patiently<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise((isBack) => {
      addEventListener('online', isBack, { once: true });
    });
    return patiently(load);
  }
}
