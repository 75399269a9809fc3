import { connect, createServer, type Server } from "node:net";

/** A way to a server that can be cut and mended: a relay in front of PostgreSQL. */
export async function openRelay(
  target: URL,
): Promise<{ url: string; cut: () => void; mend: () => void; close: () => void }> {
  const sockets = new Set<{ destroy: () => void }>();
  let isCut = false;
  const relay: Server = createServer((incoming) => {
    if (isCut) return void incoming.destroy();
    const outgoing = connect(Number(target.port), target.hostname);
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => sockets.delete(socket));
    }
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => relay.listen(0, "127.0.0.1", resolve));
  const address = relay.address();
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String(typeof address === "object" ? address?.port : "");
  return {
    url: url.href,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    close: () => relay.close(),
  };
}
