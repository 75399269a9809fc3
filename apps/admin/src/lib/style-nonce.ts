/** Where the libraries that add a style element look for the nonce it must carry. */
const LIBRARY_NONCE = "__webpack_nonce__";

/** Lets the dialogs' library put its scroll lock into the page under the content security policy. */
export function allowStyles(nonce: string): void {
  if (typeof window !== "undefined" && nonce) Reflect.set(window, LIBRARY_NONCE, nonce);
}
