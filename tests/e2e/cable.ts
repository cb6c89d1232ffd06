/** A cable between one browser and the newsroom, which can be pulled out and put back. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Cable {
  /** Where the browser finds the newsroom; stays the same while the cable is out. */
  readonly url: string;
  readonly pull: () => Promise<void>;
  readonly plug: () => Promise<void>;
}

/** Carries bytes to the newsroom and back; a pull ends what is under way in both directions. */
export async function layCable(newsroom: string): Promise<Cable> {
  const sockets = new Set<Socket>();
  const hold = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((near) => {
    const far = connect(Number(new URL(newsroom).port), '127.0.0.1');
    for (const end of [near, far]) hold(end);
    near.pipe(far).pipe(near);
  });
  const plug = async (port = 0) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  };
  const port = await plug();
  return {
    url: `http://127.0.0.1:${port}`,
    plug: async () => void (await plug(port)),
    pull: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
