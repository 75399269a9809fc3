export { type JobQueue, openJobQueue, type TakenJob } from "./job-queue.ts";
export { createJobWatch, type JobWatch } from "./job-watch.ts";
export { type Lead, takeLead } from "./take-lead.ts";
