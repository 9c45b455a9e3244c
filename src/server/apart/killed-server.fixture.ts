import { ApartProcess } from '#server/apart/apart-process.ts';

/** A server with one process at work and one at rest, which is about to be killed. */
const entry = new URL('./apart-child.fixture.ts', import.meta.url);
const errand = { given: {}, longestMs: 60_000, answer: () => Promise.reject(new Error('nobody answers')) };
const atRest = new ApartProcess(entry, 256);
const atWork = new ApartProcess(entry, 256);
await Promise.all([atRest, atWork].map((one) => one.do({ ...errand, task: 'echo' })));
void atWork.do({ ...errand, task: 'spin' });
process.send?.([atRest.pid, atWork.pid]);
