export { ACTS, type Act } from "./lexicon/acts.ts";
export { KIND_WORDS } from "./lexicon/kinds.ts";
export { COUNTRY, createPlaces, type Places, type RegionName } from "./places.ts";
export { type Understanding, understand, type Wording } from "./understand.ts";
