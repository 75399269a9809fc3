import { describe } from "vitest";
import { auditSteps } from "./administration/audit.ts";
import { brokenLinkSteps } from "./administration/broken-links.ts";
import { doorSteps } from "./administration/door.ts";
import { importSteps } from "./administration/imports.ts";
import { keySteps } from "./administration/keys.ts";
import { peopleSteps } from "./administration/people.ts";
import { relatedSteps } from "./administration/related.ts";
import { releaseSteps } from "./administration/releases.ts";
import { trashSteps } from "./administration/trash.ts";
import { webhookSteps } from "./administration/webhooks.ts";
import { openWorld } from "./administration/world.ts";
import { screenSteps } from "./screens/screen-steps.ts";

const world = openWorld();

describe("keys", () => keySteps(world));
describe("imports", () => importSteps(world));
describe("trash", () => trashSteps(world));
describe("releases", () => releaseSteps(world));
describe("people", () => peopleSteps(world));
describe("webhooks", () => webhookSteps(world));
describe("links in texts", () => brokenLinkSteps(world));
describe("the door", () => doorSteps(world));
describe("screens", () => screenSteps(world));
describe("audit", () => auditSteps(world));
describe("related articles", () => relatedSteps(world));
