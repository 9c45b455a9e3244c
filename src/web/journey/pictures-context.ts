import { hrefOf } from '#web/client/ask.ts';
import { createContext, useContext } from 'react';

/** A picture on this screen that the server does not have: it waits for the line, or it was not taken (`why`). */
export type Waiting = { readonly id: string; readonly url: string; readonly why?: string | undefined };

export type Pictures = {
  /** By the interaction or note that they stand on. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  readonly add: (record: string, file: File) => void;
  readonly letGo: (record: string) => void;
};

export const PicturesContext = createContext<Pictures>({
  waiting: new Map(),
  add: () => undefined,
  letGo: () => undefined,
});

export const usePictures = (): Pictures => useContext(PicturesContext);

/** Where a kept picture is shown from. */
export const imageAddress = (workspace: string, blob: string, size: 'small' | 'whole'): string =>
  hrefOf('readImage', { params: { ws: workspace, hash: blob }, query: size === 'small' ? { size } : {} });
