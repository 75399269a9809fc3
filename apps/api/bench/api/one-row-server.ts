import { createServer } from "node:http";
import pg from "pg";

// The least a server with a database can do: one row that holds the finished answer.
const pool = new pg.Pool({ connectionString: process.argv[2] ?? "", max: 10 });
const statement = { name: "row", text: "SELECT answer::text AS answer FROM bench_row WHERE slug = $1" };
const server = createServer(async (request, response) => {
  const slug = /generated-\d+/.exec(request.url ?? "")?.[0] ?? "";
  const { rows } = await pool.query<{ answer: string }>({ ...statement, values: [slug] });
  response.setHeader("content-type", "application/json");
  const bytes = Buffer.from(rows[0]?.answer ?? "");
  response.setHeader("content-length", bytes.length);
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : "";
  process.stdout.write(`${JSON.stringify({ event: "listening", url: `http://127.0.0.1:${port}` })}\n`);
});
process.on("SIGTERM", () => process.exit(0));
