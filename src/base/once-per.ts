/** The same as `make`, which is asked only once for each key as long as the key lives. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let known = made.get(key);
    if (!known) made.set(key, (known = { value: make(key) }));
    return known.value;
  };
}

/** The same as `make`, which is asked when it is needed first, and only then. */
export function once<V>(make: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => (known ??= { value: make() }).value;
}
