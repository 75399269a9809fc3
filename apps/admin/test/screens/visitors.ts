import { requireFactor } from "@gongji/application/factors";
import type { EditorialRoom } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import type { RunningConsole } from "../console.ts";
import { addPicture } from "./add-picture.ts";
import { enterAs } from "./enter-as.ts";
import { type FilledRoom, fillRoom } from "./fill-room.ts";
import type { Visitor } from "./screens.ts";

/** A filled room, and a browser for everybody who looks at it. */
export interface Visited {
  readonly filled: FilledRoom;
  readonly pages: Record<Visitor, Page>;
}

/** Fills a room and lets everybody in as far as they get. */
export async function visit(
  running: RunningConsole,
  room: EditorialRoom,
  newPage: () => Promise<Page>,
): Promise<Visited> {
  const pages = {
    admin: await newPage(),
    stranger: await newPage(),
    owesCode: await newPage(),
    owesFactor: await newPage(),
  };
  const viewer = await enterAs(pages.admin, running, room, "admin", "赵宁");
  const filled = await fillRoom(room, viewer);
  await addPicture(pages.admin, running.url, filled.draftId);

  const owing = await enterAs(pages.owesCode, running, room, "editor", "孙悦");
  await room.database.secondFactor.create({
    data: { userId: owing.userId ?? "", sealedKey: "-", createdAt: new Date(), confirmedAt: new Date() },
  });
  await enterAs(pages.owesFactor, running, room, "author", "何川");
  await requireFactor(room.context, PLATFORM, { role: "author", isRequired: true });
  return { filled, pages };
}
