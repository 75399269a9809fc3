import { z } from "zod";
import { EnvironmentProblem } from "./environment-problem.ts";
import { readSiteAddress, type SiteAddress } from "./feeds/site-address.ts";
import { type AddressTemplate, readAddressTemplate } from "./http/address-template.ts";
import type { Bucket } from "./images/bucket-storage.ts";
import { imagesPlace, imagesVariables } from "./images/images-place.ts";
import { LOG_LEVELS } from "./log.ts";

export { EnvironmentProblem } from "./environment-problem.ts";

const originSchema = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const databaseUrlSchema = z.url({ protocol: /^postgres(?:ql)?$/ });
const listOf = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(item).min(1));

const addressSchema = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const pointsSchema = z.coerce.number().int().min(0).max(1_000_000_000);
const THIS_MACHINE = ["127.0.0.0/8", "::1"];

const environmentSchema = z.object({
  DATABASE_URL: databaseUrlSchema,
  /** A user with the rights of `gongji_public` and no others, for public reads. */
  DATABASE_PUBLIC_URL: databaseUrlSchema.optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default("127.0.0.1"),
  /** Signs session cookies. */
  AUTH_SECRET: z.string().min(32),
  /** Where the editors' console is opened in a browser; several are separated by commas. */
  ADMIN_ORIGIN: listOf(originSchema),
  /** How much memory finished answers may take; 0 keeps none. */
  CACHE_MB: z.coerce.number().min(0).max(65_536).default(128),
  /** Where Prometheus asks; without a port it is not answered. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().default("127.0.0.1"),
  /** For how long a server that is told to stop still takes requests, so that balancers notice. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(600).default(0),
  /** Where readers find an article, e.g. `https://www.example.cn/answers/{slug}`; for the sitemap and the feeds. */
  SITE_URL: z
    .string()
    .transform((template, context) => {
      const site = readSiteAddress(template);
      if (!site) context.addIssue("write it like https://www.example.cn/answers/{slug}");
      return site;
    })
    .optional(),
  /** Where a front-end shows previews, e.g. `https://www.example.cn/preview?token={token}`; the console when unset. */
  PREVIEW_URL: z
    .string()
    .transform((template, context) => {
      const address = readAddressTemplate(template, "{token}");
      if (!address) context.addIssue("write it like https://www.example.cn/preview?token={token}");
      return address;
    })
    .optional(),
  /** Where traces are sent, e.g. `http://127.0.0.1:4318`; nothing is traced without it. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_SERVICE_NAME: z.string().min(1).max(100).default("gongji-api"),
  /** The share of traces that is sent. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  LOG_LEVEL: z.enum(LOG_LEVELS).default("info"),
  /** Addresses and subnets whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: listOf(addressSchema).default(THIS_MACHINE),
  /** Points a minute without a key, for each IPv4 address and each /64 of IPv6; 0 for no limit. */
  RATE_LIMIT_ADDRESS: pointsSchema.default(3_000),
  /** Points a minute for each key that has no limit of its own; 0 for no limit. */
  RATE_LIMIT_KEY: pointsSchema.default(30_000),
  /** Addresses and subnets that are not limited: one's own front-ends. `none` for no exception. */
  RATE_LIMIT_EXEMPT: z
    .union([z.literal("none").transform((): string[] => []), listOf(addressSchema)])
    .default(THIS_MACHINE),
  /** Reads of one reader that are worked on at a time; 0 for no limit. */
  CONCURRENT_REQUESTS: z.coerce.number().int().min(0).max(100_000).default(32),
  /** Hosts, alone or with a port, that webhooks may be sent to though they are not public, or not under HTTPS. */
  WEBHOOK_ALLOW: listOf(z.string().regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/)).default([]),
  ...imagesVariables,
  /** How long PostgreSQL may work on one public read. */
  STATEMENT_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(5_000),
});

/** What one reader may do. */
export interface Limits {
  readonly addressPointsPerMinute: number;
  readonly keyPointsPerMinute: number;
  readonly concurrentMax: number;
  readonly exempt: readonly string[];
}

/** Where traces go. */
export interface TraceTarget {
  /** The collector's address, without `/v1/traces`. */
  readonly endpoint: string;
  readonly serviceName: string;
  /** The share that is sent, 0 to 1. */
  readonly ratio: number;
}

/** What the API is told from outside. */
export interface Environment {
  readonly databaseUrl: string;
  readonly databasePublicUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly authSecret: string;
  readonly adminOrigins: readonly [string, ...string[]];
  readonly cacheBytesMax: number;
  /** The listener of `/metrics`; null for none. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Where traces go; null for nowhere. */
  readonly traces: TraceTarget | null;
  readonly drainSeconds: number;
  /** Null when nobody said where readers find the articles. */
  readonly site: SiteAddress | null;
  /** Null when previews are shown by the API itself, at the console's address. */
  readonly preview: AddressTemplate | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly trustedProxies: readonly string[];
  readonly limits: Limits;
  readonly statementTimeoutMs: number;
  readonly webhookAllow: readonly string[];
  /** A folder, or a bucket of an S3-compatible store. */
  readonly images: string | Bucket;
}

/** A console on this machine is opened under either name; a browser calls them different origins. */
function withTwinOfLocalhost(origin: string): string[] {
  const url = new URL(origin);
  const twins: Record<string, string> = { localhost: "127.0.0.1", "127.0.0.1": "localhost" };
  const twin = twins[url.hostname];
  if (twin === undefined) return [origin];
  url.hostname = twin;
  return [origin, url.origin];
}

/**
 * Reads the environment.
 * @throws EnvironmentProblem
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  // An empty variable is one that is not set: compose files and shells make no difference.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    const reasons = result.error.issues.map(({ path, message }) => `${path[0]?.toString()}: ${message}`);
    throw new EnvironmentProblem(`The environment cannot be used. ${reasons.join("; ")}`);
  }
  const values = result.data;
  const [first = "", ...rest] = values.ADMIN_ORIGIN.flatMap(withTwinOfLocalhost);
  return {
    databaseUrl: values.DATABASE_URL,
    databasePublicUrl: values.DATABASE_PUBLIC_URL,
    port: values.PORT,
    host: values.HOST,
    authSecret: values.AUTH_SECRET,
    adminOrigins: [first, ...rest],
    cacheBytesMax: values.CACHE_MB * 1024 * 1024,
    metrics:
      values.METRICS_PORT === undefined ? null : { host: values.METRICS_HOST, port: values.METRICS_PORT },
    traces:
      values.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? null
        : {
            endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, ""),
            serviceName: values.OTEL_SERVICE_NAME,
            ratio: values.OTEL_TRACES_SAMPLER_ARG,
          },
    drainSeconds: values.DRAIN_SECONDS,
    site: values.SITE_URL ?? null,
    preview: values.PREVIEW_URL ?? null,
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUSTED_PROXIES,
    limits: {
      addressPointsPerMinute: values.RATE_LIMIT_ADDRESS,
      keyPointsPerMinute: values.RATE_LIMIT_KEY,
      concurrentMax: values.CONCURRENT_REQUESTS,
      exempt: values.RATE_LIMIT_EXEMPT,
    },
    webhookAllow: values.WEBHOOK_ALLOW,
    images: imagesPlace(values),
    statementTimeoutMs: values.STATEMENT_TIMEOUT_MS,
  };
}
