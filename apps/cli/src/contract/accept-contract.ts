import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publicContract } from "@gongji/api/contract";
import {
  type ContractChange,
  type ContractExample,
  type ContractExamples,
  contractChanges,
  isObject,
} from "@gongji/api/rest";
import { startThrowAwayServer } from "@gongji/database/embedded";
import { migrate } from "@gongji/database/migrate";
import { rootFolder } from "../installation/root-folder.ts";
import { askExamples, shapeOf } from "./ask-examples.ts";
import { startSeededApi } from "./seeded-api.ts";

const folder = join(rootFolder, "packages/api/contract");

/** Writes the contract as the code has it now, with answers to its examples, and tells how it differs. */
export async function acceptContract(): Promise<ContractChange[]> {
  const [known, before] = await Promise.all([read("examples.json"), read("openapi.json")]);
  const examples = keepKnown(await askSeeds(), known);
  const after = publicContract(examples);
  await write("examples.json", examples);
  await write("openapi.json", after);
  return contractChanges(isObject(before) ? before : {}, after);
}

async function askSeeds(): Promise<ContractExamples> {
  const server = await startThrowAwayServer();
  try {
    await migrate(server.url);
    const api = await startSeededApi(server.url);
    try {
      return await askExamples(api.url);
    } finally {
      await api.stop();
    }
  } finally {
    await server.stop();
  }
}

/** An answer that is made of the same parts as the one known before stays as it was: ids and moments are no news. */
function keepKnown(asked: ContractExamples, known: ContractExamples): ContractExamples {
  const entries = Object.entries(asked).map(([procedure, examples]) => [
    procedure,
    examples.map((example) => known[procedure]?.find((before) => isAlike(before, example)) ?? example),
  ]);
  return Object.fromEntries(entries);
}

function isAlike(before: ContractExample, now: ContractExample): boolean {
  return (
    before.name === now.name &&
    before.status === now.status &&
    JSON.stringify(before.input) === JSON.stringify(now.input) &&
    shapeOf(before.answer) === shapeOf(now.answer)
  );
}

async function read(name: string) {
  return JSON.parse(await readFile(join(folder, name), "utf8"));
}

async function write(name: string, value: unknown): Promise<void> {
  await writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}
