import type { FastifyRequest } from 'fastify';
import { memberOf } from '#server/http/who.ts';

/** Whose workspace, by whom and from where, as the record of security events says it. */
export const byMember = (request: FastifyRequest) => {
  const { workspace, user } = memberOf(request);
  return { workspace, actor: user, where: request.ip };
};
