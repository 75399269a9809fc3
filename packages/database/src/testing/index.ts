export { createTestDatabase, type TestDatabase } from "./create-test-database.ts";
export { type TestServer, testServerUrl } from "./test-server.ts";
