import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The least a server can do: the bytes are in memory, and every question has the same answer.
const bytes = readFileSync(process.argv[2] ?? "");
const server = createServer((request, response) => {
  if (request.url === "/304") {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader("content-type", "application/json");
  response.setHeader("content-length", bytes.length);
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : "";
  process.stdout.write(`${JSON.stringify({ event: "listening", url: `http://127.0.0.1:${port}` })}\n`);
});
process.on("SIGTERM", () => process.exit(0));
