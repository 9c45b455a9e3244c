/** Measures that code counts with, given to style sheets. Shape  a custom property for each. */
export type Measures = Readonly<Record<`--${string}`, string>>;
