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
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
