import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beginStig, type BegunStig, type ServerPlace } from '#tests/fault/stig-server.ts';

/** What the unit in docs/operate says of starting and stopping; milliseconds. */
export type Unit = {
  readonly text: string;
  readonly restart: string;
  readonly restartMs: number;
  readonly stopMs: number;
  readonly mostStarts: number;
};

export function readUnit(): Unit {
  const text =
    /```ini\n(?<unit>.*?)```/su.exec(readFileSync('docs/operate/install.md', 'utf8'))?.groups?.['unit'] ?? '';
  const said = (name: string): string => new RegExp(`^${name}=(.*)$`, 'mu').exec(text)?.[1] ?? '';
  return {
    text,
    restart: said('Restart'),
    restartMs: Number(said('RestartSec')) * 1000,
    stopMs: Number(said('TimeoutStopSec')) * 1000,
    mostStarts: Number(said('StartLimitBurst')),
  };
}

/** Does with a server what systemd does with one of this unit. */
export type Supervisor = {
  readonly starts: () => number;
  /** The server that runs now. */
  readonly now: () => BegunStig;
  /** SIGTERM, and SIGKILL when that takes too long; answers what it ended with. */
  readonly stop: () => Promise<number | null>;
  /** Resolves when it is not started again: it was asked to end, or fails too often. */
  readonly over: Promise<'stopped' | 'failed'>;
};

export function supervise(unit: Unit, place: ServerPlace): Supervisor {
  let server = beginStig(place);
  let starts = 1;
  let isStopping = false;

  async function keepUp(): Promise<'stopped' | 'failed'> {
    for (;;) {
      const code = await server.ended;
      if (isStopping || (code === 0 && unit.restart === 'on-failure')) return 'stopped';
      if (starts >= unit.mostStarts) return 'failed';
      await wait(unit.restartMs);
      server = beginStig(place);
      starts += 1;
    }
  }

  return {
    starts: () => starts,
    now: () => server,
    over: keepUp(),
    stop: async () => {
      isStopping = true;
      process.kill(server.pid, 'SIGTERM');
      const late = wait(unit.stopMs, undefined, { ref: false }).then(() => server.kill());
      await Promise.race([server.ended, late]);
      return server.ended;
    },
  };
}
