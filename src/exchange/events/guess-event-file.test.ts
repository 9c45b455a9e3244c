import { describe, expect, it } from 'vitest';

import { chooseColumns } from '#exchange/events/csv/choose-columns.ts';
import type { CsvGuess } from '#exchange/events/csv/guess-csv.ts';
import { guessEventFile } from '#exchange/events/guess-event-file.ts';

async function guess(content: string, encoding: BufferEncoding = 'utf8') {
  return guessEventFile(async function* () {
    yield Buffer.from(content, encoding);
  });
}

async function guessCsv(content: string, encoding: BufferEncoding = 'utf8'): Promise<CsvGuess> {
  const guessed = await guess(content, encoding);
  if (!guessed.ok || guessed.value.format !== 'csv') throw new Error('not read as CSV');
  return guessed.value;
}

const columnsOf = ({ roles }: CsvGuess) =>
  Object.fromEntries(Object.entries(roles).map(([role, { column }]) => [role, column]));

const visits = `"patient","handling","registration_type","time","employee","handling_id"
"1","Registration","start","2017-01-02T11:41:53","r1","1"
"1","Registration","complete","2017-01-02T12:40:20","r1","1"
"1","X-Ray","start","2017-01-02T12:50:20","r2","2"
"1","X-Ray","complete","2017-01-02T12:59:20","r2","2"
"2","Registration","start","2017-01-03T11:41:53","r1","3"
"2","Registration","complete","2017-01-03T12:40:20","r1","3"
`;

describe('the guess of an event file', () => {
  it('joins a day and a time of day that stand in two columns', async () => {
    const guessed = await guessCsv(
      'kundnummer;händelse;datum;klockslag\nK1;Klagar;2024-05-01;10:00\nK1;Svarar;2024-05-01;09:00\nK2;Klagar;2024-05-02;08:00\n',
    );
    expect(columnsOf(guessed)).toEqual({ case: 'kundnummer', activity: 'händelse', time: 'datum', clock: 'klockslag' });
  });

  it('leaves a time of day alone where the date has its own', async () => {
    const guessed = await guessCsv(
      'kund;händelse;tid;öppnar\n1;A;2024-05-01 10:00;08:00\n1;B;2024-05-02 10:00;08:00\n',
    );
    expect(guessed.roles.clock).toBeUndefined();
  });

  it('passes over a line for Excel and titles above the header', async () => {
    const rows = 'kund;händelse;tid\n1;A;2024-05-01 10:00\n1;B;2024-05-02 10:00\n2;A;2024-05-02 10:00\n';
    expect(await guessCsv(`sep=;\n${rows}`)).toMatchObject({ delimiter: ';', before: 1, sampled: 3 });
    expect(await guessCsv(`Ärenden våren 2024\n\nUttag;2024-06-01\n${rows}`)).toMatchObject({
      before: 2,
      header: ['kund', 'händelse', 'tid'],
    });
    expect(await guessCsv(rows)).toMatchObject({ before: 0 });
  });

  it('takes the person for the case, not the session, and no id for who did it', async () => {
    const guessed = await guessCsv(
      'uuid,event,timestamp,team_id,distinct_id,$session_id\na,viewed,2024-05-01T10:00:00Z,7,p-1,s-1\nb,placed,2024-05-01T10:05:00Z,7,p-1,s-2\nc,viewed,2024-05-02T10:00:00Z,7,p-2,s-3\n',
    );
    expect(columnsOf(guessed)).toEqual({ case: 'distinct_id', activity: 'event', time: 'timestamp' });
  });

  it('names a zip and others that are no log', async () => {
    expect(await guess('PK\u0003\u0004xxxxxxxxxxxxxxxxx', 'latin1')).toMatchObject({
      refusal: { code: 'other-format', format: 'zip' },
    });
  });

  it('tells columns of one name apart', async () => {
    const { header } = await guessCsv('kund,a,a (2),a,tid\n1,x,y,z,2024-05-01\n1,x,y,z,2024-05-02\n');
    expect(new Set(header).size).toBe(5);
  });

  it('reads roles from names and values, and says why', async () => {
    const guessed = await guessCsv(visits);
    expect(columnsOf(guessed)).toEqual({
      case: 'patient',
      activity: 'handling',
      time: 'time',
      lifecycle: 'registration_type',
      resource: 'employee',
    });
    expect(guessed.roles.lifecycle?.reasons).toContainEqual({
      code: 'values-are-lifecycle-steps',
      values: ['start', 'complete'],
    });
    expect(guessed.roles.time?.reasons).toContainEqual({ code: 'name-is-known', as: 'time' });
    expect(guessed.times['time']).toMatchObject({
      format: 'year-first',
      zone: 'missing',
      example: '2017-01-02T11:41:53',
    });
  });

  it('reads Swedish headers, semicolons and latin1', async () => {
    const guessed = await guessCsv(
      'Kundnummer;Händelse;Tidpunkt;Kanal\n17;Köp;03.04.2024 08:00;butik\n17;Ångrat köp;17.04.2024 09:00;webb\n',
      'latin1',
    );
    expect(guessed).toMatchObject({ delimiter: ';', encoding: 'windows-1252' });
    expect(columnsOf(guessed)).toEqual({
      case: 'Kundnummer',
      activity: 'Händelse',
      time: 'Tidpunkt',
      channel: 'Kanal',
    });
    expect(guessed.times['Tidpunkt']).toMatchObject({ format: 'day-first', ambiguous: false });
  });

  it.each([',', ';', '\t', '|'])('finds the delimiter %j, though others are in the text', async (delimiter) => {
    const row = (...cells: string[]) => cells.map((cell) => `"${cell}"`).join(delimiter);
    const guessed = await guessCsv(
      [row('case', 'event', 'time'), row('1', 'a, b; c | d', '2024-01-01'), row('1', 'e, f', '2024-01-02')].join('\n'),
    );
    expect(guessed.delimiter).toBe(delimiter);
    expect(guessed.header).toEqual(['case', 'event', 'time']);
  });

  it('finds columns by their values where the names say nothing', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) =>
        `${1000 + Math.floor(index / 3)},${['Asked', 'Waited', 'Answered'][index % 3]},2024-01-${String(1 + (index % 28)).padStart(2, '0')}`,
    );
    expect(columnsOf(await guessCsv(`x,y,z\n${rows.join('\n')}\n`))).toEqual({ case: 'x', activity: 'y', time: 'z' });
  });

  it('knows XES by its first letter and no file by its lack of columns', async () => {
    expect(await guess('  <?xml version="1.0"?><log/>')).toEqual({ ok: true, value: { format: 'xes' } });
    expect(await guess('just some words\nand more\n')).toEqual({ ok: false, refusal: { code: 'no-columns' } });
  });
});

describe('the columns to read', () => {
  it('are those chosen, and the guess for the rest', async () => {
    const choice = chooseColumns(await guessCsv(visits), { columns: { case: 'handling_id', time: 'time' } });
    expect(choice).toMatchObject({
      ok: true,
      value: { columns: { case: 'handling_id', activity: 'handling' }, timeFormat: 'year-first' },
    });
  });

  it('are not taken twice', async () => {
    const choice = chooseColumns(await guessCsv(visits), { columns: { activity: 'employee' } });
    expect(choice.ok && choice.value.columns.resource).toBeUndefined();
  });

  it('must be there and be times', async () => {
    const guessed = await guessCsv(visits);
    expect(chooseColumns(guessed, { columns: { case: 'nobody' } })).toMatchObject({
      refusal: { code: 'column-not-found', role: 'case', column: 'nobody' },
    });
    expect(chooseColumns(guessed, { columns: { time: 'employee' } })).toMatchObject({
      refusal: { code: 'time-format-not-guessed', sample: 'r1' },
    });
  });
});

describe('a first line that is too much', () => {
  it.each([
    ['too-many-columns', 'a,'.repeat(2000)],
    ['header-too-long', 'a,'.repeat(500_000)],
    ['header-too-long', `${'x'.repeat(1_000_000)},b`],
    ['header-too-long', 'x'.repeat(2_000_000)],
  ])('is refused before its columns are looked at (%s)', async (code, header) => {
    expect(await guess(`${header}\n${'1,'.repeat(1000)}\n`)).toMatchObject({ ok: false, refusal: { code } });
  });
});
