import type { FastifyReply } from 'fastify';
import type { KeptImage } from '#server/map/read-images.ts';

/** Answers with a picture, shown where it is and kept by the browser alone. */
export const sendImage = (reply: FastifyReply, { bytes, type }: KeptImage, keep: string) =>
  reply.type(type).header('cache-control', keep).header('content-disposition', 'inline').send(Buffer.from(bytes));
