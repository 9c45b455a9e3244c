import { imageKept, imageParams, imageQuery } from '#protocol/http/images.ts';
import { snapshot } from '#protocol/http/snapshot.ts';
import { touchpointCounts, touchpointParams, touchpointUses } from '#protocol/http/touchpoints.ts';
import { documentParams, workspaceParams } from '#protocol/http/values.ts';
import { fileRefusals, pictureFile, pictureRefusals, pictures } from '#protocol/routes/media.ts';
import { route } from '#protocol/routes/route.ts';

const tag = 'map';
const inWorkspace = { tag, who: { in: 'workspace', may: 'read' } } as const;

/** What stands on maps: a journey as a whole, pictures, and where touchpoints are used. */
export const mapRoutes = {
  readJourney: route({
    tag,
    who: { in: 'journey', may: 'read' },
    summary: 'A journey as it is now',
    description: 'All of its records, as the line tells them, with the words that whoever asks may read.',
    params: documentParams,
    answer: snapshot,
  }),
  readImage: route({
    ...inWorkspace,
    summary: 'A picture on a map',
    description: 'Pictures are named by what is in them, and never change.',
    params: imageParams,
    query: imageQuery,
    gives: pictures,
    refusals: pictureRefusals,
  }),
  keepImage: route({
    tag,
    who: { in: 'workspace', may: 'edit' },
    summary: 'Keep a picture, scaled and stripped of what is not seen',
    description: 'Takes JPEG, PNG and WebP; what a camera wrote beside the picture is not kept.',
    params: workspaceParams,
    takes: pictureFile,
    answer: imageKept,
    refusals: fileRefusals,
  }),
  countTouchpoints: route({
    ...inWorkspace,
    summary: 'How often each touchpoint is used',
    description: 'In places, and in journeys; one that is used nowhere is not there.',
    params: workspaceParams,
    answer: touchpointCounts,
  }),
  listTouchpointUses: route({
    ...inWorkspace,
    summary: 'Every place where a touchpoint is used',
    description: 'With what customers feel there.',
    params: touchpointParams,
    answer: touchpointUses,
  }),
};
