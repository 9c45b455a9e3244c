import { parseSpokenTime, spokenTime } from '#model/research/spoken-time.ts';

export type TurnColumn = 'words' | 'speaker' | 'start' | 'end' | 'number' | 'other';

/** What a table of turns calls its columns, letters only: in English, Swedish, Norwegian and German. */
const called: Readonly<Record<Exclude<TurnColumn, 'other'>, readonly string[]>> = {
  words: [
    ...[
      'text',
      'content',
      'transcript',
      'transcription',
      'dialog',
      'dialogue',
      'utterance',
      'sentence',
      'words',
      'speech',
    ],
    ...[
      'message',
      'caption',
      'subtitle',
      'annotation',
      'ord',
      'innehåll',
      'replik',
      'yttrande',
      'tekst',
      'innhold',
      'ytring',
      'inhalt',
    ],
  ],
  speaker: [
    ...[
      'speaker',
      'speakername',
      'speakerlabel',
      'speakers',
      'name',
      'participant',
      'participantname',
      'who',
      'person',
      'voice',
    ],
    ...['tier', 'talare', 'namn', 'taler', 'navn', 'deltagare', 'deltaker', 'sprecher', 'sender', 'author'],
  ],
  start: [
    ...[
      'start',
      'starttime',
      'startms',
      'starttimems',
      'startsec',
      'startseconds',
      'starts',
      'startingtime',
      'begin',
      'begintime',
    ],
    ...[
      'time',
      'times',
      'timestamp',
      'timespan',
      'timecode',
      'in',
      'timein',
      'from',
      'tid',
      'starttid',
      'zeit',
      'beginn',
    ],
  ],
  end: [
    'end',
    'endtime',
    'endms',
    'endtimems',
    'ends',
    'out',
    'timeout',
    'to',
    'stop',
    'stoptime',
    'duration',
    'length',
    'sluttid',
    'slut',
    'slutt',
    'endsec',
    'endseconds',
    'ende',
  ],
  number: ['', 'id', 'no', 'nr', 'index', 'number', 'line', 'row', 'segment', 'track', 'nummer', 'rad'],
};

const kinds = Object.keys(called) as (keyof typeof called)[];

/** What each column of a header holds; each but `end`, `number` and `other` is held by the first that is called so. */
export function turnColumns(header: readonly string[]): TurnColumn[] {
  const taken = new Set<TurnColumn>();
  return header.map((cell) => {
    const letters = cell.toLowerCase().replaceAll(/\([^()]*\)|[^\p{L}]/gu, '');
    const kind = kinds.find((one) => called[one].includes(letters)) ?? 'other';
    const isFree = kind === 'end' || kind === 'number' || !taken.has(kind);
    taken.add(kind);
    return isFree ? kind : 'other';
  });
}

const first = new RegExp(`^\\s*${spokenTime}`, 'u');

/** When a cell says that somebody begins: `0:05.9 - 0:31.4`, `00:00:12:18`, or seconds; `isMs` where the column counts in thousandths. */
export function startOf(cell: string, isMs: boolean): number | undefined {
  const clock = first.exec(cell)?.[0].trim();
  if (clock !== undefined) return parseSpokenTime(clock);
  if (!/^\d{1,9}(?:[.,]\d{1,9})?(?: ?s)?$/u.test(cell.trim())) return undefined;
  return Math.round(Number.parseFloat(cell.replace(',', '.')) * (isMs ? 1 : 1000));
}
