export { createReadCounter, type ReadCounter, type ReadCounterOptions } from "./create-read-counter.ts";
