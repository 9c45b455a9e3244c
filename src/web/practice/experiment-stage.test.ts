import { expect, test } from 'vitest';
import { stageOf } from '#web/practice/experiment-stage.ts';

const running = { status: 'running', start: '2026-10-28', end: '2026-12-06' } as const;

test('a running experiment tells which day it is on, the first day being day one', () => {
  expect(stageOf(running, '2026-10-28')).toEqual({ is: 'running', day: 1, of: 40, late: false });
  expect(stageOf(running, '2026-11-15')).toEqual({ is: 'running', day: 19, of: 40, late: false });
});

test('an experiment past its end is late and stays on its last day', () => {
  expect(stageOf(running, '2026-12-20')).toEqual({ is: 'running', day: 40, of: 40, late: true });
});

test('an experiment that runs before its start, or without one, tells no day', () => {
  expect(stageOf(running, '2026-10-01')).toEqual({ is: 'running', late: false });
  expect(stageOf({ status: 'running', end: '2026-12-06' }, '2026-10-01')).toEqual({ is: 'running', late: false });
});

test('an experiment that says nothing is planned', () => expect(stageOf({}, '2026-10-01')).toEqual({ is: 'planned' }));
