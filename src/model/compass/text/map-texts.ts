import { plainOf } from '#base/rich-text.ts';
import type { About } from '#model/compass/finding.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { AnyRecord } from '#model/document/records.ts';

type MapText = { readonly text: string; readonly place: Place; readonly about?: About | undefined };

/**
 * All that the team has written on the map as what customers live through.
 * Customers' own words (quotes, narratives) are left out, and so are fields that hold measured behaviour: measures, reviews, and experiments
 * unless they say that they are qualitative.
 */
export const mapTexts = (records: Records): MapText[] => [
  ...recordsOf(records, 'journey').flatMap(({ body }) =>
    texts(journeyPlace, [body.name, body.primaryGoal, body.learningQuestion]),
  ),
  ...recordsOf(records, 'phase').flatMap(({ id, body }) => texts({ phase: id }, [body.name, body.doing, body.goal])),
  ...recordsOf(records, 'interaction').flatMap(({ id, body }) => texts({ interaction: id }, [body.text])),
  ...recordsOf(records, 'transition').flatMap(({ id, body }) => texts({ transition: id }, [body.meanwhile])),
  ...recordsOf(records, 'curve').flatMap(({ id, body }) => texts({ curve: id }, [body.name])),
  ...recordsOf(records, 'point').flatMap((record) => texts(placeOr(record.body.at), [record.body.note], record)),
  ...recordsOf(records, 'moment').flatMap((record) => {
    const { title, experience, howMightWe = [], places = [] } = record.body;
    return texts(placeOr(places[0]), [title, experience, ...howMightWe], record);
  }),
  ...recordsOf(records, 'backstage').flatMap((record) => texts(placeOr(record.body.from), [record.body.text], record)),
  ...recordsOf(records, 'opportunity').flatMap((record) =>
    texts(placeOr(record.body.place), [record.body.text], record),
  ),
  ...recordsOf(records, 'job').flatMap((record) => {
    const { when, want, soThat, place } = record.body;
    return texts(placeOr(place), [when, want, soThat], record);
  }),
  ...recordsOf(records, 'note').flatMap((record) => texts(placeOr(record.body.at), [record.body.text], record)),
  ...recordsOf(records, 'prototype').flatMap((record) =>
    texts(journeyPlace, [record.body.idea, record.body.learned], record),
  ),
  ...recordsOf(records, 'experiment').flatMap((record) => {
    const { method, place, expectedEffect, result } = record.body;
    return method === 'qualitative' ? texts(placeOr(place), [expectedEffect, result], record) : [];
  }),
];

const journeyPlace: Place = { journey: true };

export const placeOr = (place: unknown): Place => (place ?? journeyPlace) as Place;

function texts(
  place: Place,
  fields: readonly (string | undefined)[],
  record?: Pick<AnyRecord, 'type' | 'id'>,
): MapText[] {
  const about = record && { type: record.type, id: record.id };
  return fields.flatMap((text) => (text ? [{ text: plainOf(text), place, about }] : []));
}
