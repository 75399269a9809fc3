const LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH = 16;

/** A password nobody can guess, without letters that look alike. */
export function makePassword(): string {
  const limit = 256 - (256 % LETTERS.length);
  let password = "";
  while (password.length < LENGTH) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) password += LETTERS[byte % LETTERS.length];
  }
  return password;
}
