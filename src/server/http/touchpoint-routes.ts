import { touchpointCounts, touchpointParams, touchpointUses } from '#protocol/http/touchpoints.ts';
import { workspaceParams } from '#protocol/http/values.ts';
import type { App } from '#server/http/app.ts';
import type { Parts } from '#server/http/parts.ts';
import { countTouchpointUses, readTouchpointUses } from '#server/map/touchpoint-uses.ts';

const tags = ['map'];

/** Where the library's touchpoints are used. What they are is in the workspace's document. */
export function addTouchpointRoutes(app: App, { storage, effects }: Parts): void {
  app.get(
    '/api/v1/workspaces/:ws/touchpoints',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'How often each touchpoint is used',
        tags,
        params: workspaceParams,
        response: { 200: touchpointCounts },
      },
    },
    (request) => countTouchpointUses(storage.documents, request.params.ws),
  );
  app.get(
    '/api/v1/workspaces/:ws/touchpoints/:id/uses',
    {
      config: { who: { in: 'workspace', may: 'read' } },
      schema: {
        summary: 'Every place where a touchpoint is used',
        tags,
        params: touchpointParams,
        response: { 200: touchpointUses },
      },
    },
    (request) =>
      readTouchpointUses(
        { ...storage, clock: effects.clock },
        { workspace: request.params.ws, touchpoint: request.params.id },
      ),
  );
}
