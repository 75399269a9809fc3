import { ModelServer } from "./model-server.test-support.ts";
import type { ArticleCall, Outcome, SavePorts, UnsentCopy } from "./save-ports.ts";
import { SaveQueue } from "./save-queue.ts";

/** How the network treats the next request. */
export type Delivery = "arrives" | "request_lost" | "answer_lost" | "server_down";

interface Alarm {
  at: number;
  run: () => void;
}

/** One editor's browser, a network that fails on command, a server, and a clock moved by hand. */
export class ModelWorld {
  readonly server = new ModelServer();
  copy: UnsentCopy | null = null;
  deliveries: Delivery[] = [];
  queue: SaveQueue;
  #nowMs = 0;
  #ids = 0;
  #alarms: Alarm[] = [];
  #life = 0;

  constructor() {
    this.queue = this.#open();
  }

  /** The browser is gone at once; another one finds what it kept. Answers to the old one reach nobody. */
  restart(): void {
    this.#alarms = [];
    this.#life += 1;
    this.queue = this.#open();
  }

  readonly pin: ArticleCall = async ({ expectedVersion }) =>
    await this.#travel(() => this.server.touch(expectedVersion));

  /** Lets time pass, ringing what is due, until every promise has settled. */
  async pass(durationMs: number): Promise<void> {
    const end = this.#nowMs + durationMs;
    await settle();
    for (;;) {
      const next = this.#alarms.filter((alarm) => alarm.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#nowMs = next.at;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      next.run();
      await settle();
    }
    this.#nowMs = end;
  }

  #open(): SaveQueue {
    const life = this.#life;
    const gone = () => life !== this.#life;
    const never = new Promise<Outcome>(() => {});
    const ports: SavePorts = {
      save: async (request) => {
        const sent = structuredClone(request);
        const outcome = await this.#travel(() => this.server.save(sent));
        return gone() ? await never : outcome;
      },
      fetch: async () => {
        const outcome = await this.#travel(() => ({ kind: "done", article: this.server.article() }));
        return gone() ? await never : outcome;
      },
      keep: (copy) => {
        if (!gone()) this.copy = structuredClone(copy);
      },
      later: (run, delayMs) => {
        const alarm = { at: this.#nowMs + delayMs, run };
        this.#alarms.push(alarm);
        return () => {
          this.#alarms = this.#alarms.filter((other) => other !== alarm);
        };
      },
      newId: () => `save-${++this.#ids}`,
      now: () => new Date(this.#nowMs),
    };
    return new SaveQueue(this.server.article(), ports, this.copy);
  }

  async #travel(arrive: () => Outcome): Promise<Outcome> {
    const delivery = this.deliveries.shift() ?? "arrives";
    await Promise.resolve();
    if (delivery === "request_lost") return { kind: "unreachable" };
    if (delivery === "server_down") return { kind: "refused", problem: { code: "service.unavailable" } };
    const outcome = arrive();
    await Promise.resolve();
    return delivery === "answer_lost" ? { kind: "unreachable" } : outcome;
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}
