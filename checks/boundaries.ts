import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bin } from './bin.ts';

const config = '.dependency-cruiser.json';

type Cruised = {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
    readonly totalCruised: number;
  };
};

/** Import directions, and the proof that the tool which checks them still does. Gives what is wrong, a line each. */
export function checkBoundaries(): string[] {
  const wrong = cruise('src').summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  const canary = cruise('checks/canary').summary;
  const bitten = new Set(canary.violations.map(({ rule }) => rule.name));
  const toothless = rules().filter((rule) => !bitten.has(rule));
  return [...wrong, ...toothless.map((rule) => `no canary is caught by ${rule}: checks/canary needs one`)];
}

/** Every rule must catch a canary, or it no longer bites. */
function rules(): string[] {
  const { forbidden } = JSON.parse(readFileSync(config, 'utf8')) as { forbidden: readonly { name: string }[] };
  return forbidden.map(({ name }) => name);
}

function cruise(folder: string): Cruised {
  const run = spawnSync(bin('depcruise'), ['--config', config, '--output-type', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(`dependency-cruiser said nothing: ${run.stderr}`);
  const cruised = JSON.parse(run.stdout) as Cruised;
  if (cruised.summary.totalCruised < 5)
    throw new Error(`dependency-cruiser read only ${cruised.summary.totalCruised} files`);
  return cruised;
}
