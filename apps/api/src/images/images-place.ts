import { z } from "zod";
import { EnvironmentProblem } from "../environment-problem.ts";
import type { Bucket } from "./bucket-storage.ts";

/** The variables that say where images are kept. */
export const imagesVariables = {
  /** Where the files of images are kept, unless a bucket is named. */
  IMAGES_FOLDER: z.string().default("images"),
  /** An S3-compatible store for them instead. */
  IMAGES_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  IMAGES_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,62}$/)
    .optional(),
  IMAGES_S3_REGION: z.string().default("us-east-1"),
  IMAGES_S3_ACCESS_KEY_ID: z.string().optional(),
  IMAGES_S3_SECRET_ACCESS_KEY: z.string().optional(),
};

const imagesSchema = z.object(imagesVariables);

/** A bucket when one is named; half a bucket is none, and said so before somebody's first upload fails. */
export function imagesPlace(values: z.infer<typeof imagesSchema>): string | Bucket {
  const { IMAGES_S3_ENDPOINT: endpoint, IMAGES_S3_BUCKET: name } = values;
  const { IMAGES_S3_ACCESS_KEY_ID: accessKeyId, IMAGES_S3_SECRET_ACCESS_KEY: secretAccessKey } = values;
  const named = [endpoint, name, accessKeyId, secretAccessKey];
  if (named.every((value) => value === undefined)) return values.IMAGES_FOLDER;
  if (!endpoint || !name || !accessKeyId || !secretAccessKey) {
    throw new EnvironmentProblem(
      "The environment cannot be used. IMAGES_S3_ENDPOINT, IMAGES_S3_BUCKET, IMAGES_S3_ACCESS_KEY_ID and " +
        "IMAGES_S3_SECRET_ACCESS_KEY: name all of them, or none",
    );
  }
  return { endpoint, name, accessKeyId, secretAccessKey, region: values.IMAGES_S3_REGION };
}

/**
 * Where images are kept, by these variables alone.
 * @throws EnvironmentProblem
 */
export function readImagesPlace(variables: NodeJS.ProcessEnv): string | Bucket {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = imagesSchema.safeParse(given);
  if (parsed.success) return imagesPlace(parsed.data);
  const [issue] = parsed.error.issues;
  throw new EnvironmentProblem(
    `The environment cannot be used. ${issue?.path[0]?.toString()}: ${issue?.message}`,
  );
}
