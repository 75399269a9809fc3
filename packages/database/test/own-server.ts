import { startEmbeddedPostgres } from "../src/embedded/index.ts";

// Owns a server until it is killed: for tests of what happens then.
const [dataDir = ""] = process.argv.slice(2);
const server = await startEmbeddedPostgres({ dataDir });
console.log(server.url);
