import { articles } from "./articles.ts";
import { changes } from "./changes.ts";
import { policy } from "./policy.ts";
import { createPublicCaller, publicRouter } from "./public-procedure.ts";
import { categories, regions, topics } from "./shelves.ts";

export type { PublicContext } from "./public-procedure.ts";
export { WRITTEN_QUERIES, type WrittenQuery } from "./written-queries.ts";

/** The readers' door. */
export const publicApi = publicRouter({ articles, categories, changes, policy, regions, topics });
/** The shape of the readers' door, for its client. */
export type PublicRouter = typeof publicApi;
/** Calls the readers' door without HTTP. */
export const callPublicApi = createPublicCaller(publicApi);
