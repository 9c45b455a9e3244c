/** The shapes that the content of a map can be shown in. */
export const mapShapes = ['map', 'outline', 'table'] as const;
export type MapShape = (typeof mapShapes)[number];
