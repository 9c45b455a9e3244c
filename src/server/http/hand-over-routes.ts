import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { given } from '#server/http/refused.ts';
import { serve } from '#server/http/serve.ts';
import { type Member, memberOf } from '#server/http/who.ts';
import { handedTo, handOver, ownedBy, seeHandOver, takeBack } from '#server/people/hand-over.ts';

/** What somebody answers for, given to another. */
export function addHandOverRoutes(app: App, { storage, effects, writerOf }: Parts): void {
  const { documents } = storage;
  const partsOf = ({ user }: Member) => ({ ...storage, clock: effects.clock, writer: writerOf(user) });
  serve(app, 'readOwned', ({ params: { ws, id } }) => ownedBy(documents, ws, id));
  serve(app, 'handOver', async (request) => {
    const by = memberOf(request);
    const handing = { ...request.body, workspace: request.params.ws, by: by.person };
    return given(await handOver(partsOf(by), handing));
  });
  serve(app, 'takeHandOverBack', async (request) => {
    const { ws: workspace, id } = request.params;
    return given(await takeBack(partsOf(memberOf(request)), { workspace, id }));
  });
  serve(app, 'listHandOvers', (request) => handedTo(documents, memberOf(request)));
  serve(app, 'seeHandOver', async (request) => {
    const { ws: workspace, id } = request.params;
    const by = memberOf(request);
    return given(await seeHandOver(partsOf(by), { workspace, id, person: by.person }));
  });
}
