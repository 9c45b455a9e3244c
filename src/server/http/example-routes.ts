import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given, Refused } from '#server/http/refused.ts';
import { serve } from '#server/http/serve.ts';
import { spokenLanguage } from '#server/people/spoken-language.ts';
import { memberOf } from '#server/http/who.ts';
import { personFor } from '#server/people/workspaces.ts';

/** The example journey, as one thing. */
export function addExampleRoutes(app: App, parts: Parts): void {
  const tools = async (by: string) => {
    const removing = await import('#server/example/remove-example.ts');
    const { storage, events, wakeJobs } = parts;
    return { ...removing, own: { ...storage, events, wakeJobs, writer: parts.writerOf(by) } };
  };
  serve(app, 'readExample', async (request) => {
    const { readExample, own } = await tools(memberOf(request).user);
    return readExample(own, request.params.ws);
  });
  serve(app, 'makeExample', async (request) => {
    const { user } = memberOf(request);
    const { ws: workspace } = request.params;
    const { readExample, own } = await tools(user);
    if ((await readExample(own, workspace)).isThere) throw new Refused({ code: 'id-taken' });
    const called = (await (await parts.signIn()).usersById([user])).get(user)?.name ?? '';
    const person = given(await personFor(own.writer, workspace, { id: user, name: called }));
    const language = request.body.language ?? spokenLanguage(request.headers['accept-language']);
    return { journey: await parts.makeExample({ workspace, person, user, language, isAgain: true }) };
  });
  serve(app, 'removeExample', async (request) => {
    const { user: by } = memberOf(request);
    const { removeExample, own } = await tools(by);
    return given(await removeExample(own, { workspace: request.params.ws, by }));
  });
}
