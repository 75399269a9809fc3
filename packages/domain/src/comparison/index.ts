export * from "./compare-blocks.ts";
export * from "./compare-contents.ts";
export * from "./compare-sequences.ts";
export * from "./compare-text.ts";
export * from "./fold-timeline.ts";
export * from "./live-spans.ts";
