import { openEditorialRoom } from "@gongji/database/testing/editorial-room";
import { expect, test } from "vitest";
import { createLog, readEnvironment, startApi } from "../src/index.ts";

const editorial = openEditorialRoom();

test("a server that stops sends its listeners away instead of waiting for them", async () => {
  const environment = readEnvironment({
    DATABASE_URL: editorial().url,
    PORT: "0",
    AUTH_SECRET: "a secret of at least thirty-two characters",
    ADMIN_ORIGIN: "http://localhost:3000",
  });
  const api = await startApi(environment, createLog("silent"));
  const response = await fetch(`${api.url}/v1/events`);
  const read = response.text();
  await api.stop();
  expect(await read).toContain("event: ready");
});
