import type { Image } from "@gongji/domain/article";
import { IMAGE_SIZES, imageSources } from "../body/image-sources.ts";
import type { BodyRendering } from "./body-rendering.ts";

/** An image in every size a browser can choose from; the words that stand for it where nobody says where images are. */
export function BodyImage({
  image,
  rendering,
}: {
  readonly image: Image;
  readonly rendering: BodyRendering;
}) {
  const { alt, caption } = image.attrs;
  const sources = imageSources(image, rendering.imageAddress);
  return (
    <figure>
      {sources ? (
        <picture>
          <source type="image/avif" srcSet={sources.avif} sizes={IMAGE_SIZES} />
          <img
            src={sources.src}
            srcSet={sources.webp}
            sizes={IMAGE_SIZES}
            alt={alt}
            width={sources.width}
            height={sources.height}
            loading="lazy"
            decoding="async"
          />
        </picture>
      ) : (
        <p>{alt}</p>
      )}
      {caption === "" ? null : <figcaption>{caption}</figcaption>}
    </figure>
  );
}
