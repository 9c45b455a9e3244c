import { expect, test } from 'vitest';
import { guessEventFile } from '#exchange/events/guess-event-file.ts';

async function rolesOf(rows: readonly string[]): Promise<Record<string, string>> {
  const guess = await guessEventFile(async function* () {
    yield Buffer.from(`${rows.join('\n')}\n`);
  });
  if (!guess.ok || guess.value.format !== 'csv') throw new Error(JSON.stringify(guess));
  return Object.fromEntries(Object.entries(guess.value.roles).map(([role, { column }]) => [role, column]));
}

test('a time to the second is taken before a day, as a day puts its events in no order', async () => {
  const roles = await rolesOf([
    'event_date,event_timestamp,event_name,event_previous_timestamp,user_id,user_pseudo_id,user_first_touch_timestamp',
    '20240501,1714557600123456,look,,,1.2,1714557600123456',
    '20240501,1714557660123456,choose,1714557600123456,,1.2,1714557600123456',
    '20240501,1714557720123456,look,,,3.4,1714557720123456',
    '20240502,1714644120123456,pay,1714557720123456,,3.4,1714557720123456',
  ]);
  expect(roles).toEqual({ case: 'user_pseudo_id', activity: 'event_name', time: 'event_timestamp' });
});

test('a time that is the same in every row of a case is the case’s, not the event’s', async () => {
  const roles = await rolesOf([
    'number,incident_state,caller_id,opened_at,created_at,sys_updated_at',
    'I-1,New,c 1,29/2/2016 01:16,29/2/2016 01:23,29/2/2016 01:23',
    'I-1,Resolved,c 1,29/2/2016 01:16,29/2/2016 01:23,29/2/2016 08:53',
    'I-1,Closed,c 1,29/2/2016 01:16,29/2/2016 01:23,5/3/2016 12:00',
    'I-2,New,c 1,29/2/2016 04:40,29/2/2016 04:57,29/2/2016 04:57',
    'I-2,Closed,c 1,29/2/2016 04:40,29/2/2016 04:57,6/3/2016 10:00',
  ]);
  expect(roles).toMatchObject({ case: 'number', activity: 'incident_state', time: 'sys_updated_at' });
});

test('where every time is the same in every row of its case, the best named is still proposed', async () => {
  const roles = await rolesOf(['kund,händelse,tid,öppnad', '1,A,2024-05-01,2024-04-01', '1,B,2024-05-01,2024-04-01']);
  expect(roles['time']).toBe('tid');
});

test('a person who is named in every row is taken before one who is named in some', async () => {
  const row = (id: string, user: string, type: string, minute: number) =>
    `${id},2024-05-01 10:0${minute}:00,d-${id},${type},${user}`;
  const roles = await rolesOf([
    'amplitude_id,event_time,device_id,event_type,user_id',
    row('9001', 'kim@example.com', 'view', 0),
    row('9001', 'kim@example.com', 'buy', 1),
    row('9002', '', 'view', 2),
    row('9002', '', 'leave', 3),
  ]);
  expect(roles).toMatchObject({ case: 'amplitude_id', activity: 'event_type', time: 'event_time' });
});

test('an address and a browser are nobody, and a name of somebody is no step', async () => {
  const roles = await rolesOf([
    'user_ipaddress\tuser_agent\tdomain_userid\tevent\tevent_name\tuser_name\tetl_tstamp\tderived_tstamp',
    '10.0.0.x\tX\tdu-1\tunstruct\tlook\tAnna\t2024-05-01 10:05:00.000\t2024-05-01 10:00:00.500',
    '10.0.0.x\tX\tdu-1\tunstruct\tpay\tBo\t2024-05-01 10:05:00.000\t2024-05-01 10:01:00.500',
    '10.0.0.y\tY\tdu-2\tunstruct\tlook\tAnna\t2024-05-01 10:05:00.000\t2024-05-01 10:02:00.500',
  ]);
  expect(roles).toEqual({
    case: 'domain_userid',
    activity: 'event_name',
    time: 'derived_tstamp',
    resource: 'user_name',
  });
});

test('a column in one of several languages is read as the column it is', async () => {
  const roles = await rolesOf([
    '_CASE_KEY;ACTIVITY_DE;ACTIVITY_EN;EVENTTIME;_SORTING;USER_NAME',
    '00001;Bestellung anlegen;Create order;01.05.2024 10:00:00;10;BATCH',
    '00001;Rechnung buchen;Book invoice;02.05.2024 11:00:00;20;ANNA',
    '00002;Bestellung anlegen;Create order;03.05.2024 10:00:00;10;BATCH',
  ]);
  expect(roles).toEqual({ case: '_CASE_KEY', activity: 'ACTIVITY_DE', time: 'EVENTTIME', resource: 'USER_NAME' });
});

test('what something became is the step, not what it was before, nor the key of its case', async () => {
  const roles = await rolesOf([
    'Issue key,Author,Created,Field,From,To',
    'ABC-1,Anna,01/May/24 10:00 AM,status,Open,Started',
    'ABC-1,Bo,02/May/24 3:15 PM,status,Started,Done',
    'ABC-2,Anna,13/May/24 9:05 AM,status,Open,Done',
  ]);
  expect(roles).toEqual({ case: 'Issue key', activity: 'To', time: 'Created', resource: 'Author' });
});

test('what a part of a conversation was is the step, not for whom it was', async () => {
  const row = (id: string, purpose: string, type: string, minute: number) =>
    `${id},2026-03-01T10:00:00Z,${purpose}-${id},${purpose},voice,inbound,${type},2026-03-01T10:0${minute}:00Z,2026-03-01T10:0${minute + 1}:00Z,Claims`;
  const roles = await rolesOf([
    'conversationId,conversationStart,participantId,purpose,mediaType,direction,segmentType,segmentStart,segmentEnd,queueName',
    row('c-1', 'customer', 'ivr', 0),
    row('c-1', 'acd', 'delay', 1),
    row('c-1', 'agent', 'interact', 3),
    row('c-1', 'agent', 'wrapup', 6),
    row('c-2', 'customer', 'ivr', 2),
    row('c-2', 'acd', 'delay', 4),
  ]);
  expect(roles).toEqual({ case: 'conversationId', activity: 'segmentType', time: 'segmentStart' });
});

test.each([
  ['a line for each event', '{"event":"look","properties":{"time":1714557600,"distinct_id":"u-1"}}\n{"event":"pay"}\n'],
  ['a list', '[\n  {"event": "look"}\n]'],
])('JSON is named and not read as a table of one row: %s', async (_, text) => {
  const guess = await guessEventFile(async function* () {
    yield Buffer.from(text);
  });
  expect(guess).toEqual({ ok: false, refusal: { code: 'other-format', format: 'json' } });
});
