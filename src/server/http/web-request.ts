import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientAddressHeader } from '#server/people/client-address.ts';

/** A request's headers as the web has them, with the address that the server itself saw. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = webHeaders(request.headers);
  headers.set(clientAddressHeader, request.ip);
  return headers;
}

export function webHeaders(from: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(from)) {
    if (name === clientAddressHeader) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  return headers;
}

/** The request as the web has it, with the body that was read. */
export function webRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = headersOf(request);
  headers.delete('content-length');
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(new URL(request.url, publicUrl), {
    method: request.method,
    headers,
    ...(hasBody && { body: JSON.stringify(request.body ?? {}) }),
  });
}

/** Carries cookies over to the answer. */
export function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) void reply.header('set-cookie', cookie);
}
