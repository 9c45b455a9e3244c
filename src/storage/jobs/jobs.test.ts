import { sql } from 'kysely';
import { createJobMemory, openMemoryJobs } from '#storage/jobs/job-memory.fixture.ts';
import { jobsContract } from '#storage/jobs/jobs.contract.ts';
import type { Storage } from '#storage/storage.ts';
import { eachStore, noon } from '#tests/stores.ts';

await eachStore(({ name, place, open }) =>
  jobsContract(`in ${name}`, async () => {
    let now = noon;
    const where = await place();
    const clock = () => now;
    const storage = await open(where, clock);
    return {
      jobs: storage.jobs,
      setClock: (byMs) => void (now += byMs),
      passes: async (ms) => {
        now += ms;
        await makeOlder(storage, ms);
      },
      again: async () => {
        await storage.close();
        return (await open(where, clock)).jobs;
      },
    };
  }),
);

jobsContract('in memory', async () => {
  const memory = createJobMemory();
  let [now, passed] = [noon, 0];
  const open = () => openMemoryJobs(memory, { clock: () => now, passed: () => passed });
  return {
    jobs: open(),
    setClock: (byMs) => void (now += byMs),
    passes: async (ms) => {
      now += ms;
      passed += ms;
    },
    again: async () => open(),
  };
});

/** On PostgreSQL it is the server's time that passes: what was written is that much older. */
async function makeOlder({ dialect, db }: Storage, ms: number): Promise<void> {
  if (dialect === 'sqlite') return;
  const earlier = (column: string) =>
    sql`to_char(${sql.ref(column)}::timestamptz at time zone 'utc' - ${ms} * interval '1 millisecond', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  await sql`update job set due = ${earlier('due')}, leased_until = ${earlier('leased_until')}`.execute(db);
}
