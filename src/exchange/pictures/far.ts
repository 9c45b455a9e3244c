/** What is being done to make a file; `done` counts what is made already, `of` how much there will be where that is known. */
export type Far = {
  readonly doing: 'laying' | 'drawing' | 'writing';
  readonly done?: number;
  readonly of?: number;
};

/** Told while a file is made. */
export type TellFar = (far: Far) => void;

export const tellNobody: TellFar = () => undefined;

const betweenMs = 100;

/** Passes on what is new, and of counts no more than somebody can read. */
export function calmly(tell: TellFar, nowMs: () => number): TellFar {
  let last: { readonly doing: Far['doing']; readonly atMs: number } | undefined;
  return (far) => {
    const atMs = nowMs();
    if (last?.doing === far.doing && atMs - last.atMs < betweenMs) return;
    last = { doing: far.doing, atMs };
    tell(far);
  };
}
