"use client";

import { PublishDialog } from "#features/publishing/publish-dialog.tsx";
import { WalkRoom } from "#features/related/walk-room.tsx";

/** The walk with the way to readers. */
export function RelatedWalk() {
  return <WalkRoom PublishDialog={PublishDialog} />;
}
