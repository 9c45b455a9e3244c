import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';
import { spawnGroup } from '#tests/process-group.ts';

it('a program that is killed takes with it what it started', async () => {
  const { program, kill } = spawnGroup('/bin/sh', ['-c', 'sleep 100 & echo $!; wait'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = program.stdout ? await once(program.stdout, 'data') : [];
  const started = Number(said);
  expect(isAlive(started)).toBe(true);
  await kill();
  await eventually(() => isAlive(started)).toBe(false);
});

function isAlive(pid: number): boolean {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && !stdout.startsWith('Z');
}
