import { describe, expect, it } from 'vitest';
import { createBoundedQueue, QueueFull } from '#base/bounded-queue.ts';

describe('a bounded queue', () => {
  it('does so much at once, lets so much wait, and turns the rest away', async () => {
    const queue = createBoundedQueue({ atOnce: 2, waiting: 3 });
    let [under, most] = [0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, (under += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      under -= 1;
    };
    const all = await Promise.allSettled(Array.from({ length: 1000 }, () => queue.run(work)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(all.every((one) => one.status === 'fulfilled' || one.reason instanceof QueueFull)).toBe(true);
    expect(most).toBe(2);
    await queue.run(work);
  });

  it('takes those first who go first, and goes on after what fails', async () => {
    const queue = createBoundedQueue({ atOnce: 1, waiting: 5 });
    const order: string[] = [];
    const does = (name: string) => async () => void order.push(name);
    const failing = queue.run(() => Promise.reject(new Error('no')));
    const rest = [queue.run(does('later')), queue.run(does('first'), true)];
    await expect(failing).rejects.toThrow('no');
    await Promise.all(rest);
    expect(order).toEqual(['first', 'later']);
  });
});
