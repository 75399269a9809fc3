import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { z } from "zod";

// The least a server can do: the bytes are in memory. Of a path it knows it sends those of its answer, of any other those
// of the first one every time.
const text = readFileSync(process.argv[2] ?? "", "utf8");
const answers = new Map(
  z
    .array(z.tuple([z.string(), z.string()]))
    .parse(JSON.parse(text))
    .map(([path, answer]) => [path, Buffer.from(answer)]),
);
const [first = Buffer.alloc(0)] = answers.values();
const server = createServer((request, response) => {
  if (request.url === "/304") {
    response.statusCode = 304;
    response.end();
    return;
  }
  const bytes = answers.get(request.url ?? "") ?? first;
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
