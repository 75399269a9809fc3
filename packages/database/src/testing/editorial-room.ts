import { afterAll, beforeAll } from "vitest";
import { type EditorialRoom, furnishRoom } from "./furnish-room.ts";
import { createTestDatabase } from "./index.ts";

export { completeDraft, type EditorialRoom } from "./furnish-room.ts";

/** Opens a room for the tests of a file and closes it after them. */
export function openEditorialRoom(): () => EditorialRoom {
  let room: EditorialRoom | undefined;
  let close = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const testDatabase = await createTestDatabase();
    const furnished = await furnishRoom(testDatabase.url);
    room = furnished.room;
    close = async () => {
      await furnished.close();
      await testDatabase.drop();
    };
  });
  afterAll(() => close());
  return () => {
    if (!room) throw new Error("The room opens before the first test, not before.");
    return room;
  };
}
