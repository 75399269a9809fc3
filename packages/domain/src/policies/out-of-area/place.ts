import { type DecisionContext, isOpen, membership, type Reading } from "../../policy/index.ts";
import { addDays, type Bilingual, FOREVER, type RegionCode } from "../../shared/index.ts";
import type { OutOfAreaQuestion } from "./question.ts";
import type { OutOfArea } from "./shape.ts";
import type { Filing, Reach, Requirement } from "./words.ts";

type Context = DecisionContext<OutOfArea>;

/** Hong Kong, Macao and Taiwan lie outside the border that the law draws for payment. */
const BEYOND_THE_BORDER: ReadonlySet<string> = new Set(["71", "81", "82"]);

/** Whether the care is given abroad, as the law on payment counts it. */
export function isAbroad(question: OutOfAreaQuestion): boolean {
  if (question.abroad === true) return true;
  const place = question.treatmentRegion;
  return place !== undefined && BEYOND_THE_BORDER.has(place.slice(0, 2));
}

/** How far away the care is; null where neither the place nor the distance is told. */
export function reachOf(question: OutOfAreaQuestion, context: Context): Reach | null {
  if (question.treatmentRegion !== undefined)
    return context.regions.distance(context.region, question.treatmentRegion);
  if (question.acrossProvinces === undefined) return null;
  return question.acrossProvinces ? "other-province" : "same-province";
}

/** The filing as it stands on the day; one past its last day is no filing. */
export function filingOf(question: OutOfAreaQuestion, context: Context): Filing {
  if (question.filed === undefined) return "not-told";
  if (!question.filed) return "not-filed";
  const { filedUntil } = question;
  return filedUntil !== undefined && context.hasReached(addDays(filedUntil, 1)) ? "expired" : "filed";
}

function lies(place: RegionCode, inside: RegionCode, context: Context): boolean {
  return context.regions.chain(place).includes(inside);
}

function remarkLimits(places: readonly RegionCode[], context: Context): void {
  if (!context.tracing) return;
  const named = places.map((code): Bilingual => context.regions.get(code)?.name ?? { zh: code, en: code });
  context.note("exempt-only-there", { places: named, services: context.read("exempt-services").value ?? [] });
}

/** What the verified exemptions of the place of insurance say of this care; null where they do not reach it. */
function exemption(question: OutOfAreaQuestion, context: Context): Requirement | null {
  const places = context.read("exempt-places");
  if (places.state === "none" && places.to !== FOREVER) context.note("exempt-from", places.to, places);
  if (places.state !== "set") return isOpen(places) ? "unverified" : null;
  const there = question.treatmentRegion;
  const inside = there !== undefined && places.value.some((place) => lies(there, place, context));
  if (!inside) {
    remarkLimits(places.value, context);
    const around = there === undefined || places.value.some((place) => lies(place, there, context));
    return around ? "exempt-depends-on-place" : null;
  }
  if (question.service === undefined) return "exempt-depends-on-service";
  const listed = context.read("exempt-services");
  const { state } = membership(listed, context.read("wider-exempt-services"), question.service);
  if (state === "met") return "exempt";
  remarkLimits(places.value, context);
  return state === "unknown" ? "exempt-depends-on-service" : null;
}

function countsAsFiled(question: OutOfAreaQuestion, deemed: Reading<readonly string[]>): boolean {
  const { service } = question;
  if (service === undefined || deemed.state === "none") return false;
  if (deemed.state === "set") return deemed.value.includes(service);
  return deemed.claims.some(({ value }) => Array.isArray(value) && value.includes(service));
}

/** What has to be done before the care, and the fact that says so. */
export type Rule = { readonly requirement: Requirement; readonly reading: Reading<unknown> | undefined };

const AT_HOME: Rule = { requirement: "not-needed", reading: undefined };

/** Whether this care needs a filing: exemptions first, then what counts as filed, then the general rule. */
export function requirementOf(question: OutOfAreaQuestion, reach: Reach, context: Context): Rule {
  if (reach === "same-pooling-area") return AT_HOME;
  const exempt = exemption(question, context);
  if (exempt !== null) return { requirement: exempt, reading: context.read("exempt-places") };
  const general = context.read(reach === "other-province" ? "filing-across-provinces" : "filing-in-province");
  if (general.state === "unknown") return { requirement: "unverified", reading: general };
  if (general.state === "none") return { requirement: "not-needed", reading: general };
  const deemed = context.read("deemed-filed");
  if (!countsAsFiled(question, deemed)) return { requirement: "filing", reading: general };
  return { requirement: deemed.state === "set" ? "not-needed" : "emergency", reading: deemed };
}
