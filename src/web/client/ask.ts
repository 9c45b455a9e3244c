import type { QueryKey } from '@tanstack/react-query';
import { addressOf, type Operation } from '#protocol/routes/addresses.ts';
import type { Answered, AnswerOf, Routes, Wanted } from '#protocol/routes/table.ts';
import { askAt } from '#web/client/http.ts';

/** What is asked with an operation, and what only this request needs. */
type Asked<O extends Answered> = Wanted<O> &
  (Routes[O] extends { readonly takes: object } ? { readonly bytes: Blob } : unknown) & {
    readonly signal?: AbortSignal;
  };
type Given<O extends Answered> = object extends Asked<O> ? [asked?: Asked<O>] : [asked: Asked<O>];

/** What has been looked at of `asked` to make a request of it; which keys there are, its type has said. */
type Loose = {
  readonly params?: Readonly<Record<string, string | number>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly bytes?: Blob;
  readonly signal?: AbortSignal;
};

/**
 * Asks the server for what stands in the table of routes, and gives its answer.
 *
 * Errors  `ProblemError`, whatever went wrong.
 */
export function ask<O extends Answered>(operation: O, ...[asked]: Given<O>): Promise<AnswerOf<O>> {
  const { method } = addressOf(operation);
  const { params, query, bytes, signal, ...given }: Loose = asked ?? {};
  const body = given.body ?? (method === 'POST' && !bytes ? {} : undefined);
  return askAt(hrefOf(operation, { params, query }), {
    method,
    ...(body !== undefined && { body }),
    ...(bytes && { bytes }),
    ...(signal && { signal }),
  });
}

/** The address of an operation, with what is asked filled in. */
export function hrefOf(operation: Operation, { params = {}, query = {} }: Pick<Loose, 'params' | 'query'>): string {
  const path = addressOf(operation).path.replaceAll(/:(\w+)/gu, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  const said = Object.entries(query).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) => (one === undefined ? [] : [[key, String(one)]])),
  );
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}

/** Under which key the answer to a question is kept: the operation, and with what it was asked. */
export const keyOf = (operation: Answered, { params, query }: Loose = {}): QueryKey =>
  [operation, params, query].filter((part) => part !== undefined);

/** A question as `useQuery` asks it; one key a question, wherever it is asked. */
export function question<O extends Answered>(operation: O, ...given: Given<O>) {
  const [asked] = given;
  return {
    queryKey: keyOf(operation, asked),
    queryFn: (): Promise<AnswerOf<O>> => ask(operation, ...given),
  };
}
