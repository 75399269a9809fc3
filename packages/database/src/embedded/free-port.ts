import { createServer } from "node:net";

/** A TCP port of 127.0.0.1 that nobody listens on at the moment of asking. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  try {
    return await new Promise<number>((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        if (address === null || typeof address === "string") reject(new Error("No port was assigned."));
        else resolve(address.port);
      });
    });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Whether a server could listen on the port of this address now. */
export async function isPortFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  // A browser that is told "localhost" tries both families: neither may lead to somebody else.
  const hosts = host === "127.0.0.1" ? [host, "::1"] : [host];
  const answers = await Promise.all(hosts.map((each) => canListen(port, each)));
  return !answers.includes(false);
}

function canListen(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    // An address this machine does not have is nobody's.
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code !== "EADDRINUSE"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
