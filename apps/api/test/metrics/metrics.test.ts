import { createTestDatabase } from "@gongji/database/testing";
import { Registry } from "prom-client";
import { expect, test } from "vitest";
import { createLog, readEnvironment, startApi } from "../../src/index.ts";
import { RequestHistogram } from "../../src/metrics/request-histogram.ts";
import { createRequestMeter } from "../../src/metrics/request-meter.ts";
import { publicCall, rawRequest } from "../raw-request.ts";

const environment = (url: string, more: NodeJS.ProcessEnv = {}) =>
  readEnvironment({
    DATABASE_URL: url,
    PORT: "0",
    AUTH_SECRET: "a secret of at least thirty-two characters",
    ADMIN_ORIGIN: "http://localhost:3000",
    ...more,
  });
const silent = createLog("silent");

/** The value of a line of the exposition. */
const figure = (text: string, line: string) =>
  Number(
    text
      .split("\n")
      .find((own) => own.startsWith(`${line} `))
      ?.slice(line.length + 1),
  );

test("Prometheus reads what happened, and nothing that somebody typed", async () => {
  const database = await createTestDatabase();
  const api = await startApi(environment(database.url, { METRICS_PORT: "0" }), silent);
  const scrape = async () => (await rawRequest(api.metricsUrl ?? "")).text;
  for (const _ of [1, 2, 3]) await rawRequest(publicCall(api.url, "topics.list"));
  await rawRequest(publicCall(api.url, "articles.search", { text: "某人的秘密" }));
  await rawRequest(publicCall(api.url, "articles.bySlug", { slug: "somebody-s-secret" }));
  await rawRequest(
    `${api.url}/trpc/public/topics.list,categories.list?batch=1&input=${encodeURIComponent('{"0":{},"1":{}}')}`,
  );
  await rawRequest(`${api.url}/secret-path`);
  await rawRequest(`${api.url}/trpc/public/secret.procedure`);
  const text = await scrape();
  const series = 'gongji_http_request_duration_seconds_count{route="/trpc/public/topics.list",status="200"}';
  expect(figure(text, series)).toBe(3);
  expect(figure(text, series.replace("_count{", '_bucket{le="+Inf",'))).toBe(3);
  expect(figure(text, 'gongji_http_request_duration_seconds_count{route="batch",status="200"}')).toBe(1);
  expect(figure(text, "gongji_answers_hits_total")).toBeGreaterThanOrEqual(2);
  expect(figure(text, "gongji_answers_misses_total")).toBeGreaterThanOrEqual(3);
  expect(figure(text, "gongji_answers_bytes")).toBeGreaterThan(0);
  expect(figure(text, "gongji_pool_public_connections")).toBeGreaterThan(0);
  expect(figure(text, "gongji_announcements_lost_seconds")).toBe(0);
  expect(figure(text, "gongji_announcement_lag_seconds")).toBeGreaterThan(0);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).not.toMatch(/secret|秘密/);
  expect(text).toMatch(/^gongji_facts_age_seconds /m);
  await expect
    .poll(async () => figure(await scrape(), 'gongji_job_runs_total{job="record-due-facts",outcome="done"}'))
    .toBeGreaterThanOrEqual(1);
  await api.stop();
  await expect(scrape()).rejects.toThrow();
  await database.drop();
});

test("buckets hold those that took at most so long, and add up", async () => {
  const registry = new Registry();
  const meter = createRequestMeter();
  new RequestHistogram(meter, registry);
  for (const ms of [0.2, 1, 1.1, 10_000, 10_001]) meter.count("a", 200, ms);
  const text = await registry.metrics();
  const bucket = (le: string) =>
    figure(text, `gongji_http_request_duration_seconds_bucket{le="${le}",route="a",status="200"}`);
  expect([bucket("0.001"), bucket("0.0025"), bucket("10"), bucket("+Inf")]).toEqual([2, 3, 4, 5]);
  expect(text).toContain("# TYPE gongji_http_request_duration_seconds histogram");
});

test("the public's door does not lead to the figures, and without a port nobody reads them", async () => {
  const database = await createTestDatabase();
  const api = await startApi(environment(database.url), silent);
  expect(api.metricsUrl).toBeNull();
  expect((await rawRequest(`${api.url}/metrics`)).status).toBe(404);
  await api.stop();
  await database.drop();
});
