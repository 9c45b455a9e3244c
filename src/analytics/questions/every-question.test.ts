import { afterAll, describe, expect, it } from 'vitest';

import { openScratchEngine } from '#analytics/clickhouse/embedded/scratch-engine.ts';
import { ask } from '#analytics/event-engine.ts';
import { nameCounts, nameProperties } from '#analytics/questions/event-names.ts';
import {
  activityCounts,
  caseDurations,
  directlyFollows,
  edgeCounts,
  topVariants,
} from '#analytics/questions/log-summary.ts';
import {
  interactionCounts,
  lastPlaces,
  offTheMap,
  overlayTotals,
  transitionCounts,
} from '#analytics/questions/overlay-questions.ts';
import { storedLogs } from '#analytics/segments/rebuild-events.ts';
import { sql } from '#analytics/sql/sql.ts';

const engine = await openScratchEngine();
afterAll(() => engine.close());

const scope = { workspace: "it's", logs: ['`', '\\', 'l'] };
const none = { workspace: 'w', logs: [], interactions: [] };
const mapped = {
  ...scope,
  interactions: [
    { id: "i'1", rules: [{ name: '\\', where: { channel: "'", 'a`b': '\n' } }, { name: 'x' }] },
    { id: 'i2', rules: [] },
  ],
};

const questions = {
  activityCounts: activityCounts(scope),
  edgeCounts: edgeCounts(scope),
  directlyFollows: directlyFollows(scope),
  topVariants: topVariants(scope),
  caseDurations: caseDurations(scope),
  overlayTotals: overlayTotals(scope),
  interactionCounts: interactionCounts(mapped),
  transitionCounts: transitionCounts(mapped),
  offTheMap: offTheMap(mapped),
  interactionCountsOfNothing: interactionCounts(none),
  lastPlaces: lastPlaces(mapped),
  lastPlacesOfNothing: lastPlaces(none),
  transitionCountsOfNothing: transitionCounts(none),
  offTheMapOfNothing: offTheMap(none),
  nameCounts: nameCounts(scope),
  nameProperties: nameProperties(scope),
  storedLogs,
};

describe('every question', () => {
  it.each(Object.entries(questions))('%s is understood by the engine and answered', async (_, question) => {
    await engine.command(sql`EXPLAIN AST ${question.sql}`);
    await engine.command(sql`EXPLAIN PLAN ${question.sql}`);
    await ask<unknown>(engine, question);
  });

  it('would not be, were it wrong', async () => {
    await expect(engine.command(sql`EXPLAIN AST SELECT FROM WHERE`)).rejects.toMatchObject({ kind: 'query-failed' });
  });
});
