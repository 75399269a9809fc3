/** The superuser of every embedded server. */
export const SUPERUSER = "gongji";

/** The address of a database of an embedded server. */
export function serverUrl(server: { port: number; password: string; database: string }): string {
  return `postgresql://${SUPERUSER}:${server.password}@127.0.0.1:${server.port}/${server.database}`;
}
