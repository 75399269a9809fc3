import { createHash } from "node:crypto";
import { ProblemError } from "@gongji/application";
import type { ImageStorage } from "@gongji/application/ports";
import { AwsClient } from "aws4fetch";

/** A bucket of an S3-compatible store. */
export interface Bucket {
  /** Of the store, without the bucket, e.g. `https://s3.cn-north-1.amazonaws.com.cn`. */
  readonly endpoint: string;
  readonly name: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const PATIENCE_MS = 30_000;

/** Keeps the files of images in a bucket, addressed by path, as every S3-compatible store understands it. */
export function createBucketStorage({ endpoint, name, ...keys }: Bucket): ImageStorage {
  const client = new AwsClient({ ...keys, service: "s3", retries: 2 });

  async function ask(method: "GET" | "PUT" | "DELETE", key: string, file?: Uint8Array, contentType?: string) {
    const url = `${endpoint.replace(/\/$/, "")}/${name}/${key}`;
    const hash = createHash("sha256")
      .update(file ?? "")
      .digest("hex");
    try {
      return await client.fetch(url, {
        method,
        headers: { "x-amz-content-sha256": hash, ...(contentType && { "content-type": contentType }) },
        ...(file && { body: Uint8Array.from(file) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch {
      // The store is away, as a database can be: whoever asked is told to come back.
      throw new ProblemError({ code: "service.unavailable" });
    }
  }

  return {
    async put(key, file, contentType) {
      const answer = await ask("PUT", key, file, contentType);
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`the image storage refused a file: ${answer.status}`);
    },

    async get(key) {
      const answer = await ask("GET", key);
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
      await answer.body?.cancel();
      if (answer.status === 404) return null;
      throw new Error(`the image storage refused to give a file: ${answer.status}`);
    },

    async remove(key) {
      const answer = await ask("DELETE", key);
      await answer.body?.cancel();
      if (!answer.ok && answer.status !== 404)
        throw new Error(`the image storage refused to remove a file: ${answer.status}`);
    },
  };
}
