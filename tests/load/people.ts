/** Somebody signed in at a server, by the cookie of their session. */
export type Person = { readonly cookie: string };

/** Becomes the first owner, brings a map of ordinary size in, and lets so many others in as editors. */
export async function gather(
  { url, claimToken }: { readonly url: string; readonly claimToken: string | undefined },
  others: number,
): Promise<{ readonly people: readonly Person[]; readonly journey: string }> {
  const ask = askOf(url);
  const owner = { name: 'Ada', email: 'ada@example.org', password: 'a long enough password', language: 'en' };
  const claimed = await ask('/api/v1/claim', { token: claimToken, ...owner });
  const cookie = cookieOf(claimed);
  const { workspace } = (await claimed.json()) as { workspace: string };
  const imported = await ask(`/api/v1/workspaces/${workspace}/import`, ordinaryMap, cookie);
  const { journey } = (await imported.json()) as { journey: string };
  const people: Person[] = [{ cookie }];
  while (people.length <= others) {
    const invited = await ask(`/api/v1/workspaces/${workspace}/invites`, { role: 'editor' }, cookie);
    const token = ((await invited.json()) as { url: string }).url.split('/').at(-1) ?? '';
    const name = `Editor ${people.length}`;
    const account = { name, email: `editor${people.length}@example.org`, password: owner.password };
    people.push({ cookie: cookieOf(await ask(`/api/v1/invites/${token}/accept`, account)) });
  }
  return { people, journey };
}

/** Twelve phases, three hundred interactions, a curve through the phases. */
const ordinaryMap = {
  ...{ format: 'stig-journey', version: 1, id: 'load', journey: { name: 'Move house', language: 'en' } },
  phases: Array.from({ length: 12 }, (_, n) => ({ id: `p${n}`, name: `She does thing ${n + 1}`, goal: 'A home' })),
  interactions: Array.from({ length: 300 }, (_, n) => ({
    ...{ id: `i${n}`, phase: `p${n % 12}`, kind: n % 3 === 0 ? 'indirect' : 'direct' },
    text: `She asks a neighbour for the ${n}th time whether the parcel has left the shop`,
  })),
  curves: [{ id: 'c', of: 'customers', points: [{ id: 'o1', at: { phase: 'p1', position: 0.5 }, feeling: -0.4 }] }],
};

const askOf =
  (url: string) =>
  async (path: string, body: unknown, cookie = ''): Promise<Response> => {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
