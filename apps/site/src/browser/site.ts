import { countReads } from "./parts/count-reads.ts";
import { liveForm } from "./parts/live-form.ts";
import { showTools } from "./parts/page-tools.ts";
import { followRegion } from "./parts/region-memory.ts";
import { suggestFor } from "./parts/suggest.ts";
import { tidyForm } from "./parts/tidy-form.ts";

// What makes the pages more comfortable where scripts run; each part finds what it is for by itself.
followRegion();
showTools(document);
for (const input of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) suggestFor(input);
countReads();
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-tidy]")) tidyForm(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live]")) liveForm(form);
