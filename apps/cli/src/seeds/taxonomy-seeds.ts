import { COUNTRY_CODE, ROLES, regionCodeSchema, taxonomyKeySchema } from "@gongji/domain/article";
import { z } from "zod";
import type { ListRule } from "./parse-list.ts";

const name = z.string().trim().min(1).max(60);

const regionSeedSchema = z
  .strictObject({
    code: regionCodeSchema,
    name,
    nameEn: name,
    parent: regionCodeSchema.optional(),
    level: z.enum(["country", "province", "prefecture", "county"]),
  })
  .transform(({ parent, ...region }) => ({ ...region, parentCode: parent ?? null }));
/** A region of the chain, as regions.yaml lists it. */
export type RegionSeed = z.output<typeof regionSeedSchema>;

const categorySeedSchema = z.strictObject({
  key: taxonomyKeySchema,
  name,
  nameEn: name,
  description: z.string().trim().min(1).max(200),
  descriptionEn: z.string().trim().min(1).max(200),
  position: z.int().min(1),
});
/** A shelf of the reader site, as categories.yaml lists it. */
export type CategorySeed = z.output<typeof categorySeedSchema>;

const topicSeedSchema = z.strictObject({ key: taxonomyKeySchema, name, nameEn: name });
/** A subject of articles, as topics.yaml lists it. */
export type TopicSeed = z.output<typeof topicSeedSchema>;

const userSeedSchema = z.strictObject({ email: z.email(), name, role: z.enum(ROLES) });
/** A demonstration person, as users.yaml lists them; the password is made at the start. */
export type UserSeed = z.output<typeof userSeedSchema>;

/** Whether a region may stand under this parent, by level and by code. */
function parentFits(region: RegionSeed, parent: RegionSeed): boolean {
  switch (region.level) {
    case "country":
      return false;
    case "province":
      return parent.code === COUNTRY_CODE;
    case "prefecture":
      return parent.level === "province" && region.code.startsWith(parent.code.slice(0, 2));
    case "county":
      if (parent.level === "province") return region.code.startsWith(parent.code.slice(0, 2));
      return parent.level === "prefecture" && region.code.startsWith(parent.code.slice(0, 4));
  }
}

/**
 * What is wrong with the place of a region in the chain county -> prefecture -> province -> country; null when
 * nothing is. `earlier` are the regions above it in the file: a parent stands before its children.
 */
function regionProblem(region: RegionSeed, earlier: ReadonlyMap<string, RegionSeed>): string | null {
  if (region.level === "country") {
    if (region.code === COUNTRY_CODE && region.parentCode === null) return null;
    return `the country is ${COUNTRY_CODE} and has no parent. Correct the code or the level.`;
  }
  const parent = region.parentCode === null ? undefined : earlier.get(region.parentCode);
  if (!parent) {
    return `parent ${region.parentCode ?? "(none)"} is not listed above. Add the parent before its children.`;
  }
  if (parentFits(region, parent)) return null;
  return `a ${region.level} with code ${region.code} cannot stand under the ${parent.level} ${parent.code}. Correct the code, the level or the parent.`;
}

/** How regions.yaml is read. */
export const regionRule: ListRule<RegionSeed> = {
  schema: z.array(regionSeedSchema).min(1),
  keyOf: (region) => region.code,
  problemOf: regionProblem,
};
/** How categories.yaml is read. */
export const categoryRule: ListRule<CategorySeed> = {
  schema: z.array(categorySeedSchema).min(1),
  keyOf: (category) => category.key,
};
/** How topics.yaml is read. */
export const topicRule: ListRule<TopicSeed> = {
  schema: z.array(topicSeedSchema).min(1),
  keyOf: (topic) => topic.key,
};
/** How users.yaml is read. */
export const userRule: ListRule<UserSeed> = {
  schema: z.array(userSeedSchema).min(1),
  keyOf: (user) => user.email,
};
