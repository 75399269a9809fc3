import { expect, test } from "vitest";
import { emptyDraft } from "./article-draft.ts";
import type { Image } from "./body.ts";
import { PUBLISH_BLOCKERS, publishBlockers } from "./publish-blockers.ts";

function draftWithImage(alt: string) {
  const image: Image = {
    type: "image",
    attrs: { imageId: "a".repeat(40), alt, caption: "", width: 800, height: 600 },
  };
  return { ...emptyDraft(""), body: { type: "doc" as const, content: [image] } };
}

test("a draft that lacks everything is told everything, in the order of the fields", () => {
  const draft = { ...draftWithImage(" "), effectiveFrom: "2026-02-01", effectiveTo: "2026-02-01" };
  expect(publishBlockers(draft)).toEqual([...PUBLISH_BLOCKERS]);
});

test("an image blocks publication until it is described", () => {
  expect(publishBlockers(draftWithImage(""))).toContain("image_alt_missing");
  expect(publishBlockers(draftWithImage("办理步骤的截图"))).not.toContain("image_alt_missing");
  expect(publishBlockers(emptyDraft(""))).not.toContain("image_alt_missing");
});
