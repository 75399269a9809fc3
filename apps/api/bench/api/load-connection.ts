import { connect } from "node:net";

/** One connection that asks, waits for the answer, and asks again. */
export interface LoadConnection {
  readonly hostname: string;
  readonly port: number;
  /** What to send next; null to end. */
  readonly next: () => Buffer | null;
  readonly answered: (status: string, microseconds: number) => void;
  readonly broken: () => void;
}

const LENGTH = "\r\ncontent-length: ";

/** The status of an answer and its length with the head; null while the head has not come whole. */
function readHead(text: string): { readonly status: string; readonly bytes: number } | null {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = text.slice(0, end);
  const at = head.toLowerCase().indexOf(LENGTH);
  const length = at < 0 ? 0 : Number.parseInt(head.slice(at + LENGTH.length), 10);
  return { status: head.slice(9, 12), bytes: end + 4 + length };
}

/** Ends when there is nothing more to ask, or when the connection breaks. */
export function openLoadConnection({
  hostname,
  port,
  next,
  answered,
  broken,
}: LoadConnection): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    let expected = 0;
    let head = "";
    let status = "";
    let sentAt = 0;
    let isOver = false;
    const socket = connect({ host: hostname, port, noDelay: true });
    const end = (): void => {
      isOver = true;
      socket.destroy();
      resolve();
    };
    const ask = (): void => {
      const request = next();
      if (!request) {
        end();
        return;
      }
      bytes = 0;
      expected = 0;
      head = "";
      sentAt = performance.now();
      socket.write(request);
    };
    socket.on("connect", ask);
    socket.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (expected === 0) {
        head += chunk.toString("latin1", 0, Math.min(chunk.length, 4_096));
        const known = readHead(head);
        if (!known) return;
        expected = known.bytes;
        status = known.status;
      }
      if (bytes < expected) return;
      answered(status, (performance.now() - sentAt) * 1_000);
      ask();
    });
    socket.on("close", () => {
      if (isOver) return;
      broken();
      end();
    });
    socket.on("error", () => undefined);
  });
}
