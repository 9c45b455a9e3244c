import { protocolVersion } from '#protocol/line.ts';

/**
 * Something that nobody's browser sends, by name.
 *
 * Shape   `first` is said before any greeting, `said` after one; `bytes` go over a bare connection; `request` is HTTP.
 */
export type Hostile = { readonly name: string } & (
  | { readonly first: readonly (string | Buffer)[] }
  | { readonly said: (doc: string) => readonly (string | Buffer)[] }
  | { readonly bytes: (of: Asked) => string }
  | { readonly request: (of: Asked) => Request }
);

/** Whom and what an attack is aimed at. */
export type Asked = {
  readonly url: string;
  readonly cookie: string;
  readonly workspace: string;
  readonly journey: string;
};

const hello = JSON.stringify({ say: 'hello', version: protocolVersion });
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const deepObject = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
const say = (what: object): string => JSON.stringify(what);
const open = (doc: string): string => say({ say: 'open', doc });
const times = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at));

let made = 0;
const command = (doc: string, wanted: string | object): string => {
  made += 1;
  const text = typeof wanted === 'string' ? wanted : JSON.stringify(wanted);
  return `{"say":"command","doc":${JSON.stringify(doc)},"id":"hostile-${made}","command":${text}}`;
};

const phase = (id: string) => ({ type: 'phase', id, order: 'a0', body: {} });

const beforeGreeting: readonly Hostile[] = [
  { name: 'a message nested 3,000 deep before the greeting', first: [deep(3000)] },
  { name: 'a message nested a million deep before the greeting', first: ['['.repeat(990_000)] },
  { name: 'two megabytes of nothing before the greeting', first: [' '.repeat(1_999_999)] },
  { name: 'more than a message holds', first: [hello, 'x'.repeat(2_000_100)] },
  { name: 'a document before the greeting', first: [open('j')] },
  { name: 'bytes before the greeting', first: [Buffer.alloc(5000, 255)] },
  { name: 'a greeting in another language', first: ['{"say":"hello","version":"two"}'] },
  { name: 'a greeting of half a megabyte', first: [say({ say: 'hello', version: 2, more: 'x'.repeat(500_000) })] },
  { name: 'nothing at all, a thousand times', first: times(1000, () => '') },
];

const unreadable: readonly Hostile[] = [
  { name: 'a command nested 3,000 deep', said: (doc) => times(20, () => command(doc, deep(3000))) },
  { name: 'a command of objects nested 20,000 deep', said: (doc) => [command(doc, deepObject(20_000))] },
  {
    name: 'a value nested 3,000 deep',
    said: (doc) => [
      open(doc),
      command(doc, `{"do":"edit","type":"phase","id":"p","set":{"name":{"is":${deep(3000)}}}}`),
    ],
  },
  {
    name: 'a value nested as deep as is read',
    said: (doc) => [open(doc), command(doc, `{"do":"add","type":"phase","id":"p","body":{"x":${deep(58)}}}`)],
  },
  { name: 'a megabyte of open brackets', said: () => ['['.repeat(1_000_000)] },
  { name: 'JSON that breaks off', said: () => ['{"say":"open","doc":"', '{"say":', '"', '{'] },
  { name: 'what is JSON and no message', said: () => ['null', '[]', '1', '"x"', '{"say":{}}', '{"say":"__proto__"}'] },
  { name: 'bytes', said: () => [Buffer.alloc(1000, 7)] },
  { name: 'half a character', said: () => ['{"say":"open","doc":"\\ud800"}', '{"say":"open","doc":"\\u0000"}'] },
  { name: 'numbers that are none', said: () => ['{"say":"ping","at":1e999}', '{"say":"open","doc":"j","since":-1}'] },
  { name: 'a document with a long name', said: () => [open('x'.repeat(150_000))] },
  { name: 'a greeting, a thousand times', said: () => times(1000, () => hello) },
  { name: 'five thousand small messages', said: () => times(5000, (at) => say({ say: 'ping', at })) },
  { name: 'three hundred documents that are not there', said: () => times(300, (at) => open(`nothing-${at}`)) },
  { name: 'the same document again and again', said: (doc) => times(150, () => open(doc)) },
];

const foul: readonly Hostile[] = [
  {
    name: 'a path through what every object has',
    said: (doc) => [
      open(doc),
      ...['__proto__.x', 'constructor.prototype.x'].map((path) =>
        command(doc, `{"do":"edit","type":"journey","id":"${doc}","set":{"${path}":{"is":1}}}`),
      ),
    ],
  },
  {
    name: 'an id that every object has',
    said: (doc) => [open(doc), command(doc, { do: 'add', type: 'phase', id: 'constructor', body: {} })],
  },
  {
    name: 'a body with another prototype',
    said: (doc) => [open(doc), command(doc, '{"do":"add","type":"phase","id":"p","body":{"__proto__":{"x":1}}}')],
  },
  {
    name: 'a second journey',
    said: (doc) => [open(doc), command(doc, { do: 'add', type: 'journey', id: 'j2', body: {} })],
  },
  {
    name: 'a workspace',
    said: (doc) => [open(doc), command(doc, { do: 'add', type: 'workspace', id: 'w2', body: {} })],
  },
  {
    name: 'a step of somebody else taken back',
    said: (doc) => [
      open(doc),
      command(doc, { do: 'revert', of: ['c1'], changes: [{ did: 'added', record: phase('p') }] }),
    ],
  },
  { name: 'everything taken away', said: (doc) => [open(doc), command(doc, { do: 'restore', records: [] })] },
  {
    name: 'four thousand records at once',
    said: (doc) => [open(doc), command(doc, { do: 'import', records: times(4000, (at) => phase(`x${at}`)) })],
  },
  {
    name: 'four thousand paths at once',
    said: (doc) => [
      open(doc),
      command(doc, {
        do: 'edit',
        type: 'journey',
        id: doc,
        set: Object.fromEntries(times(4000, (at) => [`k${at}`, { is: at }])),
      }),
    ],
  },
  {
    name: 'a path of a hundred keys',
    said: (doc) => [
      open(doc),
      command(doc, { do: 'edit', type: 'journey', id: doc, set: { [times(100, () => 'a').join('.')]: { is: 1 } } }),
    ],
  },
  {
    name: 'a text as long as a message',
    said: (doc) => [
      open(doc),
      command(doc, { do: 'edit', type: 'journey', id: doc, set: { name: { is: 'x'.repeat(190_000) } } }),
    ],
  },
  {
    name: 'a command on what was not opened',
    said: () => [command('nowhere', { do: 'remove', type: 'phase', id: 'p' })],
  },
  {
    name: 'presence without end',
    said: (doc) => [
      open(doc),
      ...times(500, (at) =>
        say({ say: 'presence', doc, state: { selected: times(50, () => `x${at}`), more: deep(30) } }),
      ),
    ],
  },
];

const head = (line: string, { cookie }: Asked, more = ''): string =>
  `${line} HTTP/1.1\r\nhost: 127.0.0.1\r\n${cookie ? `cookie: ${cookie}\r\n` : ''}${more}\r\n`;

const upgrade =
  'connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n';

const bare: readonly Hostile[] = [
  {
    name: 'a frame that is none, with the first bytes',
    bytes: (of) => head('GET /api/v1/sync', of, upgrade) + '\xff'.repeat(200),
  },
  {
    name: 'a frame that is none, as a guest',
    bytes: (of) => head('GET /api/v1/sync?as=guest', of, upgrade) + '\xf7\x7f'.repeat(50),
  },
  { name: 'a line to nowhere', bytes: (of) => head('GET /api/nowhere', of, upgrade) },
  { name: 'an address that cannot be read', bytes: (of) => head('GET /%', of) + head('GET /api/%E0%A4%A', of) },
  { name: 'an address with a NUL', bytes: (of) => head('GET /api/v1/journeys/%00/snapshot', of) },
  { name: 'an address without end', bytes: (of) => head(`GET /${'x'.repeat(60_000)}`, of) },
  { name: 'no HTTP', bytes: () => 'EHLO\r\n\r\n\x00\x01\x02'.repeat(100) },
  {
    name: 'two lengths',
    bytes: (of) =>
      head('POST /api/v1/join', of, 'content-length: 5\r\ntransfer-encoding: chunked\r\n') +
      '0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
  },
  {
    name: 'a chunk that is none',
    bytes: (of) =>
      head('POST /api/v1/join', of, 'transfer-encoding: chunked\r\ncontent-type: application/json\r\n') +
      'zz\r\nxx\r\n',
  },
  {
    name: 'the promise of a gigabyte',
    bytes: (of) =>
      head(
        `POST /api/v1/workspaces/${of.workspace}/import`,
        of,
        'content-length: 1000000000\r\ncontent-type: application/octet-stream\r\n',
      ) + 'x'.repeat(100_000),
  },
  {
    name: 'a thousand headers',
    bytes: (of) => head('GET /api/v1/me', of, times(1000, (at) => `x-${at}: y\r\n`).join('')),
  },
];

function post(
  path: (of: Asked) => string,
  body: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
): (of: Asked) => Request {
  return (of) =>
    new Request(new URL(path(of), of.url), {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...(of.cookie && { cookie: of.cookie }) },
    });
}

const inWorkspace = (what: string) => (of: Asked) => `/api/v1/workspaces/${of.workspace}/${what}`;
const file = 'application/octet-stream';

/** A few bytes that unpack to a gigabyte are refused for who sends them, and never unpacked. */
const bodies: readonly Hostile[] = [
  { name: 'a body nested 3,000 deep at the door', request: post(() => '/api/v1/join', `{"code":${deep(3000)}}`) },
  {
    name: 'a body nested 100,000 deep for a sign-in',
    request: post(() => '/api/auth/sign-in/email', deepObject(100_000)),
  },
  { name: 'a body nested deep for a shared link', request: post(() => '/api/v1/shared/nothing', deep(400_000)) },
  { name: 'a search nested deep', request: post(inWorkspace('said'), `{"words":${deep(3000)}}`) },
  { name: 'a body of two megabytes', request: post(() => '/api/v1/join', `{"code":"${'x'.repeat(2_000_000)}"}`) },
  { name: 'a body with another prototype', request: post(() => '/api/v1/join', '{"__proto__":{"code":"x"}}') },
  { name: 'a body that is no JSON', request: post(() => '/api/v1/join', '{"code":') },
  {
    name: 'NULs for a sign-in',
    request: post(
      () => '/api/auth/sign-in/email',
      '{"email":"a\\u0000@x.se","password":"\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000"}',
    ),
  },
  {
    name: 'a journey file nested 3,000 deep',
    request: post(inWorkspace('import'), `{"format":"stig-journey","x":${deep(3000)}}`, file),
  },
  { name: 'a journey file of twenty megabytes', request: post(inWorkspace('import'), '['.repeat(20_000_000), file) },
  {
    name: 'an event file of zeros',
    request: post(inWorkspace('event-logs/preview?name=x.csv'), new Uint8Array(5_000_000), file),
  },
  { name: 'a picture that is none', request: post(inWorkspace('images'), new Uint8Array(5_000_000), file) },
];

export const hostileMessages: readonly Hostile[] = [...beforeGreeting, ...unreadable, ...foul, ...bare, ...bodies];
export { hello };
