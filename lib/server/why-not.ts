/** Where a server is to listen: all addresses of the machine, unless one is named. */
export interface Place {
  readonly port: number;
  readonly host?: string | undefined;
}

/**
 * Why a server cannot listen, and what to do.
 * @param setting the name of the one that says the port
 */
export function whyNot(error: NodeJS.ErrnoException, { port, host }: Place, setting: string): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is in use: end the program that listens there, or set ${setting} to another.`;
  if (error.code === "EACCES") return `Port ${port} is not allowed for this user: set ${setting} to one above 1023.`;
  if (error.code === "EADDRNOTAVAIL") return noAddress(host, setting.replace("PORT", "HOST"));
  return `The server cannot listen on port ${port}: ${error.message}`;
}

/** What to say of a host that another machine has, or none. */
export function noAddress(host: string | undefined, setting: string): string {
  return `${host} is no address of this machine: set ${setting} to one, like 127.0.0.1.`;
}
