import { problem } from '#protocol/http/problem.ts';
import { addresses, addressOf, type Operation } from '#protocol/routes/addresses.ts';
import { refusalsOf } from '#protocol/routes/refusals-of.ts';
import type { Route } from '#protocol/routes/route.ts';
import { routes } from '#protocol/routes/table.ts';

type Answered = { readonly status: number; readonly body: unknown };

const patterns = Object.keys(addresses).map((name) => {
  const { method, path } = addressOf(name as Operation);
  const source = path.replaceAll('.', '\\.').replaceAll(/:\w+/gu, '([^/]+)');
  return { operation: name as Operation, method, path: new RegExp(`^${source}$`, 'u') };
});

/**
 * Reads an answer as the table of routes says that it is, as whoever made a client from the description would.
 *
 * Errors  an answer that is another, and a refusal that the route does not tell of.
 */
export function holdToTable(method: string, url: string, { status, body }: Answered): void {
  const [path = ''] = url.split('?');
  const found = patterns.find((one) => one.method === method && one.path.test(path));
  const said: Route | undefined = found && (routes as { readonly [O in Operation]?: Route })[found.operation];
  if (!found || !said) return;
  if (status === 200 || said.answersToo?.includes(status)) {
    if (said.answer) said.answer.parse(body);
    return;
  }
  const { code } = problem.parse(body);
  if (!refusalsOf(found.operation, said).includes(code))
    throw new Error(`${found.operation} refuses with ${code} and does not tell of it`);
}
