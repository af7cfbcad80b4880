import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** The message with its headers, quoted-printable undone. */
  readonly message: string;
}

interface MailServer extends AsyncDisposable {
  readonly url: URL;
  readonly received: ReceivedMail[];
}

/**
 * A mail server on loopback that speaks just enough SMTP to take messages (RFC 5321 section 4.1.1).
 * `refuse` answers RCPT with this line instead of accepting; `silent` never greets.
 */
export async function mailServer(options: { refuse?: string; silent?: boolean } = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A client that gives up ends the conversation in the middle.
    if (!options.silent) converse(socket, options.refuse, received).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`smtp://127.0.0.1:${port}`),
    received,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function converse(socket: Socket, refuse: string | undefined, received: ReceivedMail[]): Promise<void> {
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  let from = '';
  let to: string[] = [];
  let data: string[] | undefined;
  say('220 mail.test ESMTP');
  for await (const line of lines(socket)) {
    if (data !== undefined) {
      if (line !== '.') data.push(line);
      else {
        received.push({ from, to, message: unquote(data.join('\n')) });
        data = undefined;
        to = [];
        say('250 taken');
      }
      continue;
    }
    const [command = ''] = line.toUpperCase().split(/[ :]/);
    const address = /<(.*)>/.exec(line)?.[1] ?? '';
    if (command === 'MAIL') from = address;
    if (command === 'RCPT' && refuse !== undefined) {
      say(refuse);
      continue;
    }
    if (command === 'RCPT') to.push(address);
    if (command === 'DATA') data = [];
    say(command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 ok');
  }
}

async function* lines(socket: Socket): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of socket) {
    const parts = `${rest}${chunk}`.split('\r\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}

/** Undoes quoted-printable (RFC 2045 section 6.7). */
const unquote = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
