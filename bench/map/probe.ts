/** What a page under measure can be asked, from the first moment it is there. The same in all of them. */
export type Probe = {
  readonly watchFrames: () => void;
  /** Milliseconds between frames since then. */
  readonly frames: () => number[];
  readonly watchDelays: (types: readonly string[]) => void;
  /** Milliseconds from each such event's own time until the frame that it made was painted. */
  readonly delays: () => number[];
  /** Milliseconds from the next key until the last frame that came late because of it, or the first if none did; ten seconds where frames never come in time again. */
  readonly settles: () => Promise<number>;
};

declare global {
  interface Window {
    probe: Probe;
    /** Milliseconds from navigation until the page stood painted and had answered a key; not there until then. */
    readyAt?: number;
    settled?: Promise<number>;
    isReady?: () => boolean;
    halfSize?: () => void;
    makeNotes?: (notes: unknown) => string;
  }
}

/** Runs in the page before anything else does, as the other does; must not use anything from outside itself. */
export function installReadiness(): void {
  let isHeard = false;
  addEventListener(
    'keydown',
    () => {
      if (isHeard || !window.isReady?.()) return;
      isHeard = true;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => (window.readyAt = performance.now()));
        channel.port1.start();
        channel.port2.postMessage(0);
      });
    },
    true,
  );
}

export function installProbe(): void {
  const [inTimeMs, stillMs, mostMs] = [25, 600, 10_000];
  let [frames, isWatching]: [number[], boolean] = [[], false];
  let [delays, watched]: [number[], readonly string[]] = [[], []];

  const painted = (tell: () => void): void =>
    void requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', tell);
      channel.port1.start();
      channel.port2.postMessage(0);
    });

  const settles = (): Promise<number> =>
    new Promise((done) => {
      const begin = ({ timeStamp }: Event): void => {
        let before = timeStamp;
        let settled = 0;
        const frame = (): void => {
          const now = performance.now();
          if (settled === 0 || now - before > inTimeMs) settled = now;
          before = now;
          if (now - settled > stillMs) done(settled - timeStamp);
          else if (now - timeStamp > mostMs) done(mostMs);
          else painted(frame);
        };
        painted(frame);
      };
      addEventListener('keydown', begin, { capture: true, once: true });
    });

  const hear = ({ type, timeStamp }: Event): void => {
    if (watched.includes(type)) painted(() => delays.push(performance.now() - timeStamp));
  };
  for (const type of ['pointermove', 'dragover', 'keydown']) addEventListener(type, hear, true);

  window.probe = {
    watchFrames: () => {
      frames = [];
      isWatching = true;
      let before: number | undefined;
      const frame = (at: number): void => {
        if (before !== undefined) frames.push(at - before);
        before = at;
        if (isWatching) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    frames: () => {
      isWatching = false;
      return frames;
    },
    watchDelays: (types) => {
      delays = [];
      watched = types;
    },
    delays: () => delays,
    settles,
  };
}
