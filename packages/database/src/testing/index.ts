export { createTestDatabase, type TestDatabase } from "./create-test-database.ts";
export type { TestServer } from "./test-server.ts";
