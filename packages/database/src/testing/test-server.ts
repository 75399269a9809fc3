import { inject } from "vitest";

/** Where a run's databases are made, and from what. */
export interface TestServer {
  /** A database from which others can be created and dropped. */
  readonly url: string;
  /** The migrated, empty database that every test database is a copy of. */
  readonly template: string;
}

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** The run's server itself, for tests of connecting to one. */
export function testServerUrl(): string {
  return inject("testServer").url;
}
