import type { WritePreviewLink } from "@gongji/application/previews";
import { createPreviewReader } from "@gongji/database/previews";
import { createPublishedPool, type PublishedPoolOptions } from "@gongji/database/published";
import { PATHS } from "../doors/paths.ts";
import { createPreviewDoor, type PreviewDoorOptions } from "../doors/preview-door.ts";
import type { Environment } from "../env.ts";
import type { Handler } from "../http/request.ts";
import { createPreviewTokens } from "./preview-tokens.ts";

/** Previews are read by few, now and then. */
const CONNECTIONS = 2;

/** What previews are opened with. */
export interface PreviewOptions extends Pick<PreviewDoorOptions, "gate" | "storage" | "now"> {
  readonly environment: Environment;
  readonly reads: PublishedPoolOptions;
}

/** Opens what writes preview links and what shows what they lead to, with connections of a role of their own. */
export function openPreviews({ environment, reads, ...door }: PreviewOptions): {
  readonly writeLink: WritePreviewLink;
  readonly handle: Handler;
  readonly close: () => Promise<void>;
} {
  const tokens = createPreviewTokens(environment.authSecret);
  const pool = createPublishedPool({ ...reads, forPreview: true, poolSize: CONNECTIONS });
  const [consoleOrigin] = environment.adminOrigins;
  return {
    writeLink(claims) {
      const token = tokens.write(claims);
      return environment.preview?.fill(token) ?? `${consoleOrigin}/api${PATHS.preview}${token}`;
    },
    handle: createPreviewDoor({
      ...door,
      mountedAt: PATHS.preview,
      tokens,
      reader: createPreviewReader(pool),
    }),
    close: () => pool.end(),
  };
}
