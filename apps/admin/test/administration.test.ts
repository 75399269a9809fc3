import { describe } from "vitest";
import { keySteps } from "./administration/keys.ts";
import { webhookSteps } from "./administration/webhooks.ts";
import { openWorld } from "./administration/world.ts";

const world = openWorld();

describe("keys", () => keySteps(world));
describe("webhooks", () => webhookSteps(world));
