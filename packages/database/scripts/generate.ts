import { generateClient } from "../src/generate/index.ts";

await generateClient();
