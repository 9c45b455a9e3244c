import { plainOf } from '#base/rich-text.ts';
import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { pointX } from '#exchange/pictures/point-x.ts';
import type { Names } from '#exchange/pictures/content/names.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { MapContent, Named, ReviewContent } from '#exchange/pictures/content/types.ts';
import { worded } from '#exchange/pictures/content/worded.ts';
import type { Body } from '#model/document/records.ts';

export function practiceContent({
  journey,
  names,
  stretchOf,
}: Source): Pick<MapContent, 'prototypes' | 'experiments' | 'measures' | 'reviews'> {
  return {
    prototypes: recordsOf(journey, 'prototype').map(({ id, body }) => ({ id, ...body })),
    experiments: recordsOf(journey, 'experiment').map(({ id, body: { place, owner, measure, ...body } }) => ({
      id,
      ...body,
      owner: names.of(owner),
      measure: measureNamed(journey, measure),
      where: placeName(journey, place),
      x: pointX(stretchOf, place),
    })),
    measures: recordsOf(journey, 'measure').map(({ id, body: { place, ...body } }) => ({
      id,
      ...body,
      where: placeName(journey, place),
      x: pointX(stretchOf, place),
    })),
    reviews: recordsOf(journey, 'review').map(({ id, body }) => ({
      id,
      date: body.date,
      where: placeName(journey, body.place),
      decisions: (body.decisions ?? []).filter((decision) => plainOf(decision).trim() !== '').map(worded),
      actions: actionsOf(body, names),
    })),
  };
}

const actionsOf = ({ actions = [] }: Body<'review'>, names: Names): ReviewContent['actions'] =>
  actions
    .filter(({ text }) => plainOf(text).trim() !== '')
    .map(({ text, owner, due, done }) => ({ ...worded(text), owner: names.of(owner), due, done: done === true }));

function measureNamed(journey: Records, id: string | undefined): Named | undefined {
  if (id === undefined) return undefined;
  const name = recordOf(journey, 'measure', id)?.body.name;
  return name === undefined ? { id, name: id, lost: true } : { id, name };
}

/** The place in the words of the map; nothing for the whole journey or a place that is lost. */
function placeName(journey: Records, place: Place | undefined): string {
  if (!place || 'journey' in place) return '';
  const bodies = [
    'phase' in place ? recordOf(journey, 'phase', place.phase)?.body.name : undefined,
    'interaction' in place ? plainOf(recordOf(journey, 'interaction', place.interaction)?.body.text) : undefined,
    'transition' in place ? plainOf(recordOf(journey, 'transition', place.transition)?.body.meanwhile) : undefined,
    'curve' in place ? recordOf(journey, 'curve', place.curve)?.body.name : undefined,
  ];
  return bodies.find((name) => name) ?? '';
}
