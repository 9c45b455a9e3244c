import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf } from '#protocol/routes/addresses.ts';
import { type Answered, type GivenOf, type ReadOf, type Routes, routes } from '#protocol/routes/table.ts';
import type { Route } from '#protocol/routes/route.ts';
import type { App } from '#server/http/app.ts';
import { schemaOf } from '#server/http/describe-route.ts';

type Request<O extends Answered> = Omit<FastifyRequest, keyof ReadOf<O>> & ReadOf<O>;
/** What its handler gives: the answer, or the reply itself where that is no JSON. */
type Given<O extends Answered> = Routes[O] extends { readonly gives: object } ? FastifyReply : GivenOf<O>;
type Handle<O extends Answered> = (request: Request<O>, reply: FastifyReply) => Promise<Given<O>>;

/** Answers an operation of the table of routes: what comes is read and what goes is written as the table says. */
export function serve<O extends Answered>(app: App, operation: O, handle: NoInfer<Handle<O>>): void {
  const { method, path } = addressOf(operation);
  const said: Route = routes[operation];
  app.route({
    method: method as 'GET',
    url: path,
    config: { who: said.who, operation },
    schema: schemaOf(operation, said),
    handler: (request, reply) => handle(request as unknown as Request<O>, reply),
  });
}
