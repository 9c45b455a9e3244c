import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { routeTags } from '#protocol/routes/route.ts';
import { recordSchemas } from '#server/http/describe-records.ts';
import { guestCookieName } from '#server/workshop/guest-cookie.ts';

/** Has the server describe itself, from the routes that are added after this and the records that there are. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Stig',
        version,
        description:
          'Customer journeys, what they rest on and what is done about them. Sign in at /api/auth/sign-in/email; the session is a cookie. Problems are RFC 9457.',
        license: { name: 'GNU AGPL 3.0 or later', identifier: 'AGPL-3.0-or-later' },
      },
      servers: [{ url: '/' }],
      tags: routeTags.map((name) => ({ name })),
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'stig.session_token' },
          guest: { type: 'apiKey', in: 'cookie', name: guestCookieName },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withRecords(jsonSchemaTransformObject(document)),
  });
}

function withRecords<Described extends object>(described: Described): Described {
  const { components = {} }: { components?: { schemas?: object } } = described;
  return { ...described, components: { ...components, schemas: { ...components.schemas, ...recordSchemas() } } };
}
