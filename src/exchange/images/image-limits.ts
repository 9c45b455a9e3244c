/** What a picture may be at most, before anything is done with it and after. Units: bytes, px. */
export const imageLimits = { bytes: 20_000_000, pixels: 60_000_000, longest: 1600, small: 480 } as const;
