import { useLanes } from '#web/map/lanes/use-lanes.ts';

/** Whether a lane shows all that lies in it, so that what is shown of it elsewhere is a mirror. */
export const useLaneShown = (id: string): boolean =>
  useLanes().some(({ lane, isFolded }) => lane.id === id && !isFolded);
