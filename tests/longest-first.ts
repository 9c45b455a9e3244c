import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, the longest first: what begins late with one of these has a worker stand idle at the end. */
const long = [
  'tests/e2e/languages',
  'tests/e2e/narrow',
  'tests/e2e/offline',
  'tests/e2e/things',
  'tests/fault/disk-full',
  'tests/e2e/together',
  'tests/e2e/keyboard',
  'tests/fault/',
  'tests/e2e/',
  'tests/regexes',
  'src/cli/',
  'tests/fuzz/',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((name) => moduleId.includes(name));
  return at === -1 ? long.length : at;
};

/** Runs what takes longest first, also where nothing is known of an earlier run. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
