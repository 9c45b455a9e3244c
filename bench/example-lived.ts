import { pause, type Served } from './served.ts';

/** Who owns a server that is measured. */
export const owner = { name: 'Ada', email: 'ada@example.org', password: 'a long enough password' };

/** The example's events come in after it is there; the folder that is weighed later has them. */
export async function untilLived({ url }: Pick<Served, 'url'>): Promise<void> {
  const { cookie, workspace } = await signIn(url);
  const [journey] = await journeysOf(url, { cookie, workspace });
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(`${url}/api/v1/journeys/${journey?.id}/overlay`, { headers: { cookie } });
    const { logs } = (await answer.json()) as { logs?: number };
    if (logs !== undefined && logs > 0) return;
    await pause(250);
  }
  throw new Error('the events of the example did not come');
}

export async function signIn(url: string): Promise<{ cookie: string; workspace: string }> {
  const { email, password } = owner;
  const answer = await post(`${url}/api/auth/sign-in/email`, { email, password });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const me = (await (await fetch(`${url}/api/v1/me`, { headers: { cookie } })).json()) as {
    workspaces: { id: string }[];
  };
  return { cookie, workspace: me.workspaces[0]?.id ?? '' };
}

export async function journeysOf(
  url: string,
  { cookie, workspace }: { cookie: string; workspace: string },
): Promise<{ id: string }[]> {
  const answer = await fetch(`${url}/api/v1/workspaces/${workspace}/journeys`, { headers: { cookie } });
  return ((await answer.json()) as { journeys: { id: string }[] }).journeys;
}

export async function post(url: string, body: unknown): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
