import { startService } from "../src/supervise/service.ts";

// Owns a small service until it is killed.
const [port = "", logFile = ""] = process.argv.slice(2);
await startService(
  {
    name: "small service",
    program: process.execPath,
    parameters: [new URL("./small-service.ts", import.meta.url).pathname],
    folder: process.cwd(),
    environment: { PORT: port },
    readyUrl: `http://127.0.0.1:${port}/`,
    logFile,
  },
  new AbortController().signal,
);
console.log("ready");
