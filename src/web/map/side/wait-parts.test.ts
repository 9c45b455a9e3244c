import { describe, expect, it } from 'vitest';
import { printWait, waitOf, waitUnits } from '#web/map/side/wait-parts.ts';

describe('a wait', () => {
  it('is one number and one unit', () => {
    expect(waitOf('P1Y')).toEqual({ number: 1, unit: 'year' });
    expect(waitOf('P2M')).toEqual({ number: 2, unit: 'month' });
    expect(waitOf('PT2M')).toEqual({ number: 2, unit: 'minute' });
    expect(waitOf('PT1.5H')).toEqual({ number: 1.5, unit: 'hour' });
  });

  it('is not read where it says more than that, or nothing', () => {
    for (const other of ['P1DT4H', 'P', 'soon', '', undefined, 'PT1D', 'PH1']) expect(waitOf(other)).toBeUndefined();
  });

  it('is written as it was read', () => {
    for (const unit of waitUnits) expect(waitOf(printWait({ number: 3, unit }))).toEqual({ number: 3, unit });
  });
});
