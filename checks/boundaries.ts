import { spawnSync } from 'node:child_process';
import { bin } from './bin.ts';

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

/** What the canary must be caught at: one violation of each of these, or the tool no longer bites. */
const mustBite = ['model-on-base', 'core-is-pure', 'web-not-server', 'base-stands-alone', 'sqlite-one-gateway'];

/** Import directions, and the proof that the tool which checks them still does. Gives what is wrong, a line each. */
export function checkBoundaries(): string[] {
  const wrong = cruise('src').summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  const canary = cruise('checks/canary').summary;
  const bitten = new Set(canary.violations.map(({ rule }) => rule.name));
  const toothless = mustBite.filter((rule) => !bitten.has(rule)).map((rule) => `the canary was not caught by ${rule}`);
  return [...wrong, ...toothless];
}

function cruise(folder: string): Cruised {
  const run = spawnSync(bin('depcruise'), ['--config', '.dependency-cruiser.json', '--output-type', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(`dependency-cruiser said nothing: ${run.stderr}`);
  const cruised = JSON.parse(run.stdout) as Cruised;
  if (cruised.summary.totalCruised < 5)
    throw new Error(`dependency-cruiser read only ${cruised.summary.totalCruised} files`);
  return cruised;
}
