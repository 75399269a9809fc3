import { ADMIN_ORIGIN, PASSWORD } from "./open-api.ts";
import { type Json, part, type RawAnswer, rawRequest } from "./raw-request.ts";

/** A browser on the console: it keeps its cookies and names its page's origin. */
export class Browser {
  readonly #apiUrl: string;
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(apiUrl: string, address = "203.0.113.7") {
    this.#apiUrl = apiUrl;
    this.#address = address;
  }

  get cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async request(path: string, method: "GET" | "POST", body?: unknown): Promise<RawAnswer> {
    const answer = await rawRequest(this.#apiUrl + path, {
      method,
      headers: {
        origin: ADMIN_ORIGIN,
        "x-forwarded-for": this.#address,
        ...(this.#cookies.size > 0 && { cookie: this.cookieHeader }),
        ...(method === "POST" && { "content-type": "application/json" }),
      },
      ...(method === "POST" && { body: JSON.stringify(body ?? {}) }),
    });
    for (const cookie of answer.headers["set-cookie"] ?? []) this.#keep(cookie);
    return answer;
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split(";");
    const split = pair.indexOf("=");
    const isGone = attributes.some((attribute) => /max-age=0$/i.test(attribute.trim()));
    if (isGone) this.#cookies.delete(pair.slice(0, split));
    else this.#cookies.set(pair.slice(0, split), pair.slice(split + 1));
  }

  signIn(email: string, password = PASSWORD): Promise<RawAnswer> {
    return this.request("/auth/sign-in/email", "POST", { email, password });
  }

  /** Who the editors' door sees; the code of its refusal when it sees nobody. */
  async me(): Promise<Json | undefined> {
    const answer = (await this.request("/trpc/editor/session.me", "GET")).json();
    return part(answer, "result", "data", "email") ?? part(answer, "error", "data", "problem", "code");
  }

  /** Calls a procedure that changes something. */
  mutate(procedure: string, input: unknown): Promise<RawAnswer> {
    return this.request(`/trpc/editor/${procedure}`, "POST", input);
  }
}
