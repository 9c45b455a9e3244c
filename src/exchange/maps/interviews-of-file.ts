import { type JsonObject, sameJson } from '#base/json.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { bodyOfKeys, without } from '#exchange/maps/body-keys.ts';
import { type FileReport, type FromFile, membersOf, textOf } from '#exchange/maps/file-members.ts';

export type InterviewRecords = { readonly id: string; readonly records: readonly AnyRecord[] };

export type InterviewsOfFile = {
  readonly interviews: readonly InterviewRecords[];
  readonly fromFile: readonly FromFile[];
  readonly strays: readonly JsonObject[];
  /** All excerpts in the file's order, when that is not the order of their interviews. */
  readonly order: readonly string[] | undefined;
  readonly unlocated: readonly { id: string; keys: string[] }[];
  readonly reports: readonly FileReport[];
};

/** Each interview of a file as a document of its own, with its excerpts. */
export function interviewsOfFile(file: JsonObject, journey: string): InterviewsOfFile {
  const talks = membersOf(file, 'research.interviews').map(({ member, order, place }): FromFile => {
    const body = { ...bodyOfKeys('interview', without(member, 'id')), journey };
    return { record: { type: 'interview', id: textOf(member['id']), order, body }, place };
  });
  const transcripts = new Map(talks.map(({ record }) => [record.id, textOf(record.body['transcript'])]));
  const excerpts = membersOf(file, 'research.excerpts').map((excerpt) => ({
    ...excerpt,
    interview: textOf(excerpt.member['interview']),
  }));
  const [own, strays] = [
    excerpts.filter((excerpt) => transcripts.has(excerpt.interview)),
    excerpts.filter((excerpt) => !transcripts.has(excerpt.interview)),
  ];
  const marked = own.map(({ member, order, place, interview }) => ({
    interview,
    place,
    record: excerptRecord(member, { order, transcript: transcripts.get(interview) ?? '' }),
  }));
  const byInterview = Map.groupBy(marked, ({ interview }) => interview);
  const interviews = talks.map(({ record }) => ({
    id: record.id,
    records: [record, ...(byInterview.get(record.id) ?? []).map((excerpt) => excerpt.record)],
  }));
  const grouped = interviews.flatMap(({ records }) => records.slice(1).map((record) => record.id));
  const order = excerpts.map(({ member }) => textOf(member['id']));
  return {
    interviews,
    fromFile: [...talks, ...marked],
    strays: strays.map(({ member }) => member),
    order: sameJson(grouped, order) ? undefined : order,
    unlocated: own.flatMap(({ member }) => unlocated(member)),
    reports: [
      ...strays.map(({ place, interview }) => strayReport(place, interview)),
      ...marked.flatMap((excerpt) => misplaced(excerpt, transcripts.get(excerpt.interview) ?? '')),
    ],
  };
}

function unlocated(excerpt: JsonObject): { id: string; keys: string[] }[] {
  const keys = ['start', 'end'].filter((key) => excerpt[key] === undefined);
  return keys.length === 0 ? [] : [{ id: textOf(excerpt['id']), keys }];
}

function excerptRecord(excerpt: JsonObject, at: { order: string; transcript: string }): AnyRecord {
  const body = bodyOfKeys('excerpt', without(excerpt, 'id', 'interview'));
  const text = textOf(excerpt['text']);
  const start = typeof excerpt['start'] === 'number' ? excerpt['start'] : Math.max(at.transcript.indexOf(text), 0);
  const end = typeof excerpt['end'] === 'number' ? excerpt['end'] : start + text.length;
  return { type: 'excerpt', id: textOf(excerpt['id']), order: at.order, body: { ...body, start, end } };
}

/** Words that are not where the file says they were said: they are kept, and people should look. */
function misplaced({ record, place }: FromFile, transcript: string): FileReport[] {
  const { text, start, end } = record.body;
  if (transcript === '' || typeof text !== 'string' || typeof start !== 'number' || typeof end !== 'number') return [];
  if (inOneSpace(transcript.slice(start, end)) === inOneSpace(text)) return [];
  const message = `its words do not stand at ${start} to ${end} of the transcript`;
  return [{ about: 'excerpt-not-at-its-place', place, id: record.id, message }];
}

const inOneSpace = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const strayReport = (place: string, interview: string): FileReport => ({
  about: 'excerpt-without-interview',
  place,
  id: interview,
  message: `${interview === '' ? 'names no interview' : `no interview has the id ${JSON.stringify(interview)}`}; it stays with the journey`,
});
