import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ToldLine, toldLine } from '#protocol/http/map.ts';
import { openOwnedHttp, type TestHttp, type TestOwner } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const at = '/api/v1/journeys/green-journey/export';

await eachStore(({ name, copyOf }) => {
  // What is told is the same, whatever keeps the journey.
  if (name !== 'SQLite') return;
  let http: TestHttp;
  let owner: TestOwner;
  beforeAll(async () => {
    ({ http, owner } = await openOwnedHttp(copyOf));
  });
  afterAll(() => http.close());

  /** The lines before a file, and the file after them. */
  async function told(url: string): Promise<{ lines: ToldLine[]; file: Buffer }> {
    const headers = { host: 'stig.test', cookie: owner.cookie };
    const { rawPayload } = await http.app.inject({ url, headers });
    const lines: ToldLine[] = [];
    let rest = rawPayload;
    for (let end = rest.indexOf('\n'); end >= 0 && !lines.some((line) => 'file' in line); end = rest.indexOf('\n')) {
      lines.push(toldLine.parse(JSON.parse(rest.subarray(0, end).toString())));
      rest = rest.subarray(end + 1);
    }
    return { lines, file: rest };
  }

  it('a file says how far it is while it is made, and then comes whole', async () => {
    const { lines, file } = await told(`${at}.pptx?language=en&told=true`);
    const doing = lines.flatMap((line) => ('doing' in line ? [line.doing] : []));
    expect([...new Set(doing)]).toEqual(['gathering', 'waiting', 'laying', 'drawing', 'writing']);
    expect(lines.at(-1)).toMatchObject({
      file: { bytes: file.length },
      leftOut: ['decisions-inside', 'behaviour-inside'],
    });
    expect(file.subarray(0, 2).toString()).toBe('PK');
    const counted = lines.flatMap((line) => ('doing' in line && line.of !== undefined ? [line] : []));
    expect(counted.length).toBeGreaterThan(0);
    for (const { done = 0, of = 0 } of counted) expect(done).toBeLessThan(of);
  }, 60_000);

  it('what goes wrong after the beginning is said in its place, and no file comes', async () => {
    const { lines, file } = await told(`${at}.pptx?view=nowhere&told=true`);
    expect(lines.at(-1)).toMatchObject({ problem: { code: 'not-found', status: 404 } });
    expect(file.length).toBe(0);
  });
});
