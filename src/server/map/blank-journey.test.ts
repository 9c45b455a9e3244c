import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOfPdf } from '#exchange/pictures/pdf-text.fixture.ts';
import { openOwnedHttp, type TestHttp, type TestOwner } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`a blank journey to print, on ${name}`, () => {
    let http: TestHttp;
    let owner: TestOwner;
    beforeAll(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterAll(() => http.close());
    const address = (): string => `/api/v1/workspaces/${owner.workspace}/blank-journey.pdf`;
    const printed = (query: string) =>
      http.app.inject({ method: 'GET', url: `${address()}?${query}`, headers: { cookie: owner.cookie } });

    it('is on the paper that is asked for, in the language of who asks', async () => {
      const { statusCode, headers, rawPayload } = await printed('paper=a0&language=nb');
      expect([statusCode, headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(rawPayload.toString('latin1')).toMatch(/MediaBox \[0 0 3370\.\d+ 2383\.\d+\]/u);
      expect(textOfPdf(rawPayload)).toContain('Hvordan det');
    });

    it('is not printed on what is no paper, nor for who is nobody here', async () => {
      expect((await printed('paper=a9')).statusCode).toBe(400);
      expect((await http.ask(undefined, `GET ${address()}`)).status).toBe(401);
    });
  });
});
