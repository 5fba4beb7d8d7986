import { createConnection, createServer, type AddressInfo, type Socket } from "node:net";

/** A way to a server that can be shut and opened again, as when a server is away for a while. */
export interface Door {
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly open: () => Promise<void>;
}

/** Opens a door on a free port of this machine to the server at an address. */
export async function openDoor(to: string): Promise<Door> {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  };
  const server = createServer((visitor) => {
    const onward = createConnection(Number(target.port), target.hostname);
    keep(visitor);
    keep(onward);
    visitor.pipe(onward).pipe(visitor);
  });
  const listen = (port: number) =>
    new Promise<void>((ready) => {
      server.listen(port, "127.0.0.1", ready);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((shut) => {
      server.close(() => shut());
      for (const socket of sockets) socket.destroy();
    });
  return { url: `http://127.0.0.1:${port}`, close, open: () => listen(port) };
}
