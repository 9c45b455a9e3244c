import { dayOf } from '#base/clock.ts';
import { isObject } from '#base/json.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';
import type { Apart } from '#server/apart/apart.ts';
import type { Effects } from '#server/machine/effects.ts';
import { exampleEventsKind, type ExampleEventsInput } from '#server/jobs/job-kinds.ts';
import { importFile, type ImportInto } from '#server/map/import-file.ts';
import type { Settings } from '#storage/workspace/settings.ts';
import type { MakeExample } from '#server/people/claim.ts';
import { firstPrefix, remember } from '#server/example/remembered-example.ts';
import { holdWorkshop } from '#server/example/hold-workshop.ts';
import type { Writer } from '#server/keeping/write-command.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { WriteTogether } from '#storage/journal/write-together.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';
import type { Jobs } from '#storage/jobs/jobs.ts';

export type MakeExampleParts = {
  readonly jobs: Jobs;
  readonly documents: Catalogue;
  readonly apart: Apart;
  readonly blobs: Blobs;
  readonly writeTogether: WriteTogether;
  readonly settings: Settings;
  readonly effects: Effects;
  readonly writerOf: (actor: string) => Writer;
  readonly wakeJobs: () => void;
};

/** Makes the example through the same door as any other file, as if it had been made today; its event log follows as a job. */
export function createMakeExample({
  apart,
  jobs,
  documents,
  blobs,
  writeTogether,
  settings,
  effects,
  writerOf,
  wakeJobs,
}: MakeExampleParts): MakeExample {
  return async ({ workspace, person, user, language, isAgain = false }) => {
    const prefix = isAgain ? `example-${effects.createId()}-` : firstPrefix;
    await remember({ settings }, workspace, { prefix });
    const [{ episodeFile, exampleVersions, hypothesisFile, workshopParts }, { parseStigFile }] = await Promise.all([
      import('#example/example.ts'),
      import('#exchange/maps/parse-stig-file.ts'),
    ]);
    const nowMs = effects.clock();
    const today = dayOf(nowMs);
    const read = (file: object): StigFile => {
      const parsed = parseStigFile(under(prefix, file));
      if (!parsed.ok) throw new Error(`the example cannot be read: ${JSON.stringify(parsed.refusal[0])}`);
      return parsed.value;
    };
    const bring = async (file: object, past?: ImportInto['past']) => {
      const parts = { apart, writer: writerOf(user), documents, blobs, writeTogether };
      return importFile(parts, { workspace, ...(past && { past }) }, read(file));
    };
    const [now, ...before] = exampleVersions(language, today).toReversed();
    if (!now) throw new Error('the example has no version');
    const versions = before.toReversed().map(({ file, atMs }) => ({ file: read(ownedBy(person, file)), atMs }));
    const imported = await bring(ownedBy(person, now.file), { versions, atMs: now.atMs });
    if (!imported.ok) return undefined;
    await bring(ownedBy(person, hypothesisFile(language, today)));
    await bring(episodeFile(language, today));
    const { journey } = imported.value;
    await holdWorkshop(writerOf(user), { workspace, journey }, under(prefix, workshopParts(language, today)));
    const input: ExampleEventsInput = { log: effects.createId(), journey, endMs: nowMs, language, actor: user };
    await jobs.add({ workspace, kind: exampleEventsKind, input });
    wakeJobs();
    return journey;
  };
}

/** The same with ids that begin otherwise. */
const under = <T extends object>(prefix: string, file: T): T =>
  JSON.parse(JSON.stringify(file).replaceAll(`"${firstPrefix}`, `"${prefix}`)) as T;

/** The file with its professional owner being this person: the example is theirs to answer for, and *Today* has something to say. */
function ownedBy(person: string, file: unknown): object {
  const owner = ownerOf(file);
  const text = JSON.stringify(file).replaceAll(JSON.stringify(owner), JSON.stringify(person));
  const owned = JSON.parse(text) as { library?: StigFile['library'] };
  const people = owned.library?.people?.filter(({ id }) => id !== person);
  return { ...owned, library: { ...owned.library, people } };
}

function ownerOf(file: unknown): string {
  const journey = isObject(file) ? file['journey'] : undefined;
  const owners = isObject(journey) ? journey['owners'] : undefined;
  const owner = isObject(owners) ? owners['professional'] : undefined;
  if (typeof owner !== 'string') throw new Error('the example has no owner');
  return owner;
}
