/** An image as it is known: what its files are is said by its width. */
export interface ImageRecord {
  readonly id: string;
  /** Of the file as it came, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Which images there are. */
export interface ImageStore {
  /** The image, which counts as added now; null when there is none, or it is being removed. */
  renew(imageId: string, at: Date): Promise<ImageRecord | null>;
  /** An image added before that moment that nothing shows; nobody else gets it until the transaction ends. */
  lockUnused(before: Date): Promise<ImageRecord | null>;
  remove(imageId: string): Promise<void>;
  /** Adds an image; false when it was there already. */
  add(image: ImageRecord & { readonly addedById: string | null; readonly at: Date }): Promise<boolean>;
  /** Those of the ids that name no image. */
  unknown(imageIds: readonly string[]): Promise<readonly string[]>;
}

/** Where the files of images are kept. A file never changes: its key names its content. */
export interface ImageStorage {
  put(key: string, file: Uint8Array, contentType: string): Promise<void>;
  /** Null when there is no such file. */
  get(key: string): Promise<Uint8Array | null>;
  /** One that is not there is as good as removed. */
  remove(key: string): Promise<void>;
}
