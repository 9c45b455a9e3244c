import type { CheckedFile } from '#cli/checked-file.ts';
import type { Finding, Severity } from '#model/compass/finding.ts';
import type { Place } from '#model/record/place.ts';

const headings: Readonly<Record<Severity, string>> = { mend: 'To mend', look: 'Worth a look' };

/** What was found, to be read in a terminal: what needs mending first, one sentence each and what may be done. */
export const checkText = (all: readonly CheckedFile[]): string =>
  all.flatMap(({ file, checked }) => (checked.ok ? [fileText(file, checked.value.findings)] : [])).join('\n');

function fileText(file: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${file}: the compass finds nothing to improve.\n`;
  const groups = (['mend', 'look'] as const).flatMap((severity) => {
    const those = findings.filter((finding) => finding.severity === severity);
    return those.length === 0 ? [] : [`\n${headings[severity]}\n`, ...those.map(findingText)];
  });
  return `${file}: ${findings.length === 1 ? '1 finding' : `${findings.length} findings`}\n${groups.join('')}`;
}

const findingText = ({ rule, place, message, suggestion }: Finding): string =>
  `  ${message}\n    → ${suggestion}\n    ${rule} · ${placeText(place)}\n`;

function placeText(place: Place): string {
  if ('interaction' in place) return `interaction ${place.interaction}`;
  if ('transition' in place) return `transition ${place.transition}`;
  if ('curve' in place) return `curve ${place.curve}`;
  if ('journey' in place) return 'journey';
  return place.position === undefined ? `phase ${place.phase}` : `phase ${place.phase} at ${place.position}`;
}
