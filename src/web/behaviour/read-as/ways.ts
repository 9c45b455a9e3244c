import type { EventFormatName } from '#model/behaviour/event-format.ts';
import { csvWay } from '#web/behaviour/read-as/csv.tsx';
import type { Way } from '#web/behaviour/read-as/way.ts';
import { xesWay } from '#web/behaviour/read-as/xes.tsx';

/** How files of each format are confirmed. */
export const ways: Readonly<Record<EventFormatName, Way>> = { csv: csvWay, xes: xesWay };

/** What a person may choose as an event file; any of them may be packed. */
export const eventFileEndings: string = [...Object.values(ways).flatMap(({ endings }) => endings), '.gz'].join(',');
