type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

/** What was answered, as `503 database-away`. */
export type Answered = { readonly asked: string; readonly said: string };

const who = { name: 'Nora', email: 'nora@example.org', password: 'a long enough password' };

/** The doors, with what is sent there. */
const doors: readonly (readonly [path: string, body: object])[] = [
  ['/api/auth/sign-in/email', { email: 'ada@example.org', password: who.password }],
  ['/api/auth/sign-in/email', { email: 'nobody@example.org', password: who.password }],
  ['/api/auth/change-password', { currentPassword: who.password, newPassword: 'four words one after' }],
  ['/api/auth/revoke-sessions', {}],
  ['/api/auth/revoke-other-sessions', {}],
  ['/api/auth/update-user', { name: 'Ada' }],
  ['/api/v1/claim', { token: 'nothing', ...who, language: 'en' }],
  ['/api/v1/invites/nothing/accept', who],
  ['/api/v1/password-resets/nothing', { password: who.password }],
  ['/api/v1/join', { code: 'ABCDEF', name: 'Kim', colour: 'moss' }],
  ['/api/v1/shared/nothing', {}],
  ['/api/v1/shared/nothing', { password: 'a guess' }],
];

/** These ask nothing of the database. */
const fromMemory = new Set(['/api/health', '/api/v1/openapi.json', '/api/v1/schema/stig-journey.json']);

/** Asks a server everything that can be asked by reading, and at every door. */
export async function askEverything(url: string, cookie: string): Promise<readonly Answered[]> {
  const { paths } = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as Described;
  const readings = Object.entries(paths).filter(([path, methods]) => 'get' in methods && !fromMemory.has(path));
  const asked: Answered[] = [];
  const cookies = `${cookie}; stig.guest=nobody`;
  const headers = { cookie: cookies, origin: url, 'content-type': 'application/json' };
  for (const [path] of readings) asked.push(await ask(`${url}${addressOf(path)}`, { headers: { cookie: cookies } }));
  for (const [path, body] of doors)
    asked.push(await ask(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
  return asked;
}

const addressOf = (path: string): string =>
  path
    .replace('{hash}', '0'.repeat(64))
    .replace('{format}', 'json')
    .replace('{seq}', '1')
    .replaceAll(/\{\w+\}/gu, 'nothing');

async function ask(address: string, how: RequestInit): Promise<Answered> {
  const answer = await fetch(address, how);
  const { code = 'nothing' } = (await answer.json().catch(() => ({}))) as { code?: string };
  return { asked: `${how.method ?? 'GET'} ${new URL(address).pathname}`, said: `${answer.status} ${code}` };
}
