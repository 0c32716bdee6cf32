/** Why a server cannot listen on a port, and what to do. */
export function whyNot(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === "EADDRINUSE") return `Port ${port} is in use: end the program that listens there, or set PORT to another.`;
  if (error.code === "EACCES") return `Port ${port} is not allowed for this user: set PORT to one above 1023.`;
  return `The server cannot listen on port ${port}: ${error.message}`;
}
