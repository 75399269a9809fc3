import { expect, test } from "vitest";
import { EnvironmentProblem, readEnvironment } from "../src/index.ts";

const given = {
  DATABASE_URL: "postgresql://u:p@localhost:5432/gongji",
  AUTH_SECRET: "s".repeat(32),
  ADMIN_ORIGIN: "https://console.example.org/",
};

test("what is not said has its value all the same", () => {
  expect(readEnvironment(given)).toEqual({
    databaseUrl: given.DATABASE_URL,
    databasePublicUrl: undefined,
    port: 4000,
    host: "127.0.0.1",
    authSecret: given.AUTH_SECRET,
    adminOrigins: ["https://console.example.org"],
    cacheBytesMax: 128 * 1024 * 1024,
    metrics: null,
    drainSeconds: 0,
    traces: null,
    site: null,
    preview: null,
    logLevel: "info",
    trustedProxies: ["127.0.0.0/8", "::1"],
    limits: {
      addressPointsPerMinute: 3_000,
      keyPointsPerMinute: 30_000,
      concurrentMax: 32,
      exempt: ["127.0.0.0/8", "::1"],
    },
    statementTimeoutMs: 5_000,
    webhookAllow: [],
    images: "images",
  });
});

test("a console on this machine may be opened under both its names", () => {
  const { adminOrigins } = readEnvironment({ ...given, ADMIN_ORIGIN: "http://localhost:3000" });
  expect(adminOrigins).toEqual(["http://localhost:3000", "http://127.0.0.1:3000"]);
});

test("a bucket for images is named whole", () => {
  const bucket = {
    IMAGES_S3_ENDPOINT: "https://s3.example.org",
    IMAGES_S3_BUCKET: "gongji-images",
    IMAGES_S3_ACCESS_KEY_ID: "AKIA",
    IMAGES_S3_SECRET_ACCESS_KEY: "not to be read",
  };
  expect(readEnvironment({ ...given, ...bucket }).images).toEqual({
    endpoint: "https://s3.example.org",
    name: "gongji-images",
    region: "us-east-1",
    accessKeyId: "AKIA",
    secretAccessKey: "not to be read",
  });
  const half = { ...bucket, IMAGES_S3_BUCKET: "" };
  expect(() => readEnvironment({ ...given, ...half })).toThrow("IMAGES_S3_BUCKET");
});

test("an empty variable is one that is not set", () => {
  expect(readEnvironment({ ...given, PORT: "", DATABASE_PUBLIC_URL: "" })).toMatchObject({ port: 4000 });
});

test.for([
  [{ AUTH_SECRET: "s".repeat(31) }, "AUTH_SECRET"],
  [{ DATABASE_URL: "mysql://localhost/x" }, "DATABASE_URL"],
  [{ ADMIN_ORIGIN: "ftp://example.org" }, "ADMIN_ORIGIN"],
  [{ PORT: "65536" }, "PORT"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
  [{ TRUSTED_PROXIES: "10.0.0.0/8,everybody" }, "TRUSTED_PROXIES"],
] as const)("%o is refused by name, without its value", ([wrong, name]) => {
  const read = () => readEnvironment({ ...given, ...wrong });
  expect(read).toThrow(EnvironmentProblem);
  expect(read).toThrow(name);
  expect(read).not.toThrow(String(Object.values(wrong)[0]));
});
