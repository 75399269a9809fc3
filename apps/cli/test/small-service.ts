import { spawn } from "node:child_process";
import { createServer } from "node:http";

// A service for tests of the supervisor: answers on PORT, and behaves as told.
const [behaviour, detail] = process.argv.slice(2);
console.log("small service starts");
if (behaviour === "exit") {
  console.error("no luck today");
  process.exit(Number(detail));
}
if (behaviour === "parent") {
  const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"], { stdio: "ignore" });
  console.log(`child ${child.pid}`);
  process.on("SIGTERM", () => undefined);
}
createServer((request, response) => {
  if (request.url === "/quit") process.exit(7);
  response.end("here");
}).listen(Number(process.env.PORT), "127.0.0.1");
