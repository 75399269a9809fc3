import { parseArgs } from "node:util";
import { endure } from "./endure.ts";
import { openKillableWorld } from "./killable-world.ts";
import { reportEndurance } from "./report.ts";

// Two browsers save one article over and over while the API and the database are killed. Build the console first.
const { values } = parseArgs({
  options: {
    saves: { type: "string", default: "200" },
    kills: { type: "string", default: "12" },
    // `api`, `database` or both, in turn.
    victims: { type: "string", default: "api,api,api,database" },
  },
});
const victims = values.victims.split(",").map((name) => (name === "database" ? "database" : "api"));
const endurance = { saves: Number(values.saves), kills: Number(values.kills), victims };
const world = await openKillableWorld();
try {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const endured = await endure(world, { ...endurance, say });
  process.stdout.write(`${reportEndurance(endurance, endured)}\n`);
  for (const line of world.errors) process.stderr.write(`${line.slice(0, 400)}\n`);
  if (endured.missingFromHistory.length + endured.missingFromArticle.length > 0) process.exitCode = 1;
} finally {
  await world.stop();
}
