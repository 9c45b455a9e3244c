/** A command nobody checked. */
export const rename = (id: string) => ({ do: 'edit', type: 'phase', id, set: { nmae: { is: 7 } } }) as never;
