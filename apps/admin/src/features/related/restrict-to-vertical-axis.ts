import type { Modifier } from "@dnd-kit/core";

/** A row of a list moves up and down only. */
export const restrictToVerticalAxis: Modifier = ({ transform }) => ({ ...transform, x: 0 });
