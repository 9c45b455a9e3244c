import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { closedInTime, untilFault } from '#cli/last-resort.ts';

const passing = { isPassing: () => false, sayPassing: () => {} };

it.each(['uncaughtException', 'unhandledRejection'])(
  'says why at an %s, and lets the process be closed',
  async (name) => {
    const faults = new EventEmitter();
    const said: unknown[] = [];
    const fault = untilFault(faults, { ...passing, say: (error) => said.push(error) });
    faults.emit(name, 'the first');
    faults.emit(name, 'the second');
    await fault;
    expect(said).toEqual(['the first', 'the second']);
  },
);

it('goes on where a promise that nobody waited for says only that the database is away', async () => {
  const faults = new EventEmitter();
  const said: unknown[] = [];
  const fault = untilFault(faults, {
    say: (error) => said.push(error),
    isPassing: (error) => error === 'away',
    sayPassing: () => said.push('passing'),
  });
  faults.emit('unhandledRejection', 'away');
  faults.emit('uncaughtException', 'away');
  await fault;
  expect(said).toEqual(['passing', 'away']);
});

it('waits for what closes, but not for ever', async () => {
  const warned: string[] = [];
  const out = { warn: (line: string) => void warned.push(line) };
  expect(await closedInTime(async () => {}, out, 60_000)).toBe(true);
  expect(await closedInTime(() => new Promise(() => {}), out, 5)).toBe(false);
  expect(warned).toEqual(['Not everything ended within 0.005 s; the process ends all the same.']);
});
