/** The same as `make`, which is asked anew only when one of what it is made of is another; what it made before is given to it. */
export function madeOf<A extends readonly unknown[], T>(
  make: (from: A, before: NoInfer<T> | undefined) => T,
): (...from: A) => T {
  let last: { readonly from: A; readonly made: T } | undefined;
  return (...from) => {
    const known = last;
    if (known && known.from.every((one, index) => Object.is(one, from[index]))) return known.made;
    const made = make(from, known?.made);
    last = { from, made };
    return made;
  };
}
