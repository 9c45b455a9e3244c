import type { EventFormatName } from '#model/behaviour/event-format.ts';
import { eventFormats } from '#model/behaviour/event-format.ts';
import { csvSamples } from '#exchange/events/csv/csv-samples.fixture.ts';
import { eventFormatContract, type FormatSamples } from '#exchange/events/event-format.contract.ts';
import { xesSamples } from '#exchange/events/xes/xes-samples.fixture.ts';

const samples: Readonly<Record<EventFormatName, FormatSamples>> = { csv: csvSamples, xes: xesSamples };

for (const name of eventFormats) eventFormatContract(name, samples);
