import { LIST_COLUMNS } from "@gongji/domain/article";
import { z } from "zod";
import { listSettings } from "../editing/article-filter.ts";

/** Most views one person can keep. */
export const VIEWS_MAX = 50;

/** What a view keeps: how the list is narrowed and ordered, and what it shows. */
export const viewSettingsSchema = z.strictObject({
  ...listSettings,
  columns: z.array(z.enum(LIST_COLUMNS)).max(LIST_COLUMNS.length).optional(),
});
/** What a view keeps. */
export type ViewSettings = z.infer<typeof viewSettingsSchema>;

const shown = {
  name: z.string().trim().min(1).max(60),
  shared: z.boolean(),
  settings: viewSettingsSchema,
};

/** A view to keep. */
export const saveViewSchema = z.strictObject(shown);
/** A view to keep. */
export type SaveView = z.infer<typeof saveViewSchema>;

/** A kept view under another name, for others, or with other settings. */
export const changeViewSchema = z.strictObject({ viewId: z.uuid(), ...shown });
/** A kept view under another name, for others, or with other settings. */
export type ChangeView = z.infer<typeof changeViewSchema>;

/** The view that is meant. */
export const namedViewSchema = z.strictObject({ viewId: z.uuid() });
/** The view that is meant. */
export type NamedView = z.infer<typeof namedViewSchema>;

/** A kept view as the list offers it. */
export const listedViewSchema = z.object({
  viewId: z.string(),
  name: z.string(),
  shared: z.boolean(),
  settings: viewSettingsSchema,
  owner: z.object({ userId: z.string(), name: z.string() }),
  /** Whether the asker may change and remove it. */
  changeable: z.boolean(),
});
/** A kept view as the list offers it. */
export type ListedView = z.infer<typeof listedViewSchema>;
