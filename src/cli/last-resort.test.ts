import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { closedInTime, untilFault } from '#cli/last-resort.ts';

it.each(['uncaughtException', 'unhandledRejection'])(
  'says why at an %s, and lets the process be closed',
  async (name) => {
    const faults = new EventEmitter();
    const said: unknown[] = [];
    const fault = untilFault(faults, (error) => said.push(error));
    faults.emit(name, 'the first');
    faults.emit(name, 'the second');
    await fault;
    expect(said).toEqual(['the first', 'the second']);
  },
);

it('waits for what closes, but not for ever', async () => {
  const warned: string[] = [];
  const out = { warn: (line: string) => void warned.push(line) };
  expect(await closedInTime(async () => {}, out, 60_000)).toBe(true);
  expect(await closedInTime(() => new Promise(() => {}), out, 5)).toBe(false);
  expect(warned).toEqual(['Not everything ended within 0.005 s; the process ends all the same.']);
});
