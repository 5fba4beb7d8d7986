import { createServer, type AddressInfo, type Socket } from "node:net";

/** A message as a mail server took it. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly messageID: string;
  readonly body: string;
}

/** A mail server on this machine that keeps what it is given. */
export interface Mailbox {
  readonly url: string;
  readonly letters: Letter[];
  /** Replies other than "250 ok" to recipients, such as "550 5.1.1 no such user". */
  readonly replies: Map<string, string>;
  readonly close: () => Promise<void>;
}

/** Starts a mail server on a free port. The caller closes it. */
export async function startMailbox(): Promise<Mailbox> {
  const letters: Letter[] = [];
  const replies = new Map<string, string>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    serve(socket, replies, (letter) => letters.push(letter));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  };
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, letters, replies, close };
}

/** Speaks as much of RFC 5321 as a sender without TLS and sign-in needs. */
function serve(socket: Socket, replies: ReadonlyMap<string, string>, take: (letter: Letter) => void): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let to = "";
  let data: string[] | undefined;
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "RCPT") {
      to = (/<(.*?)>/.exec(line)?.[1] ?? "").toLowerCase();
      say(replies.get(to) ?? "250 ok");
    } else if (verb === "DATA") {
      data = [];
      say("354 go on");
    } else if (verb === "QUIT") {
      socket.end("221 bye\r\n");
    } else say("250 ok");
  };
  const content = (line: string, lines: string[]) => {
    if (line !== ".") return void lines.push(line.replace(/^\./, ""));
    data = undefined;
    take({ to, ...parse(lines.join("\r\n")) });
    say("250 taken");
  };
  let rest = "";
  say("220 mailbox");
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (data === undefined) command(line);
      else content(line, data);
    }
  });
}

function parse(text: string): Omit<Letter, "to"> {
  const end = text.indexOf("\r\n\r\n");
  const head = text.slice(0, end).replaceAll(/\r\n[ \t]+/g, " ");
  const subject = /^Subject: (.*)$/im.exec(head)?.[1]?.trim() ?? "";
  const messageID = /^Message-ID: (.*)$/im.exec(head)?.[1]?.trim() ?? "";
  return { subject: encodedWords(subject), messageID, body: quotedPrintable(text.slice(end + 4)) };
}

const bytes = (text: string) =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

const quotedPrintable = (text: string) => bytes(text.replaceAll("=\r\n", ""));

/** RFC 2047's Q words, as the office writes them. */
const encodedWords = (text: string) =>
  text
    .replaceAll(/\?=\s+=\?utf-8\?q\?/gi, "")
    .replaceAll(/=\?utf-8\?q\?(.*?)\?=/gi, (_, word: string) => bytes(word.replaceAll("_", " ")));

/** A delivery report (RFC 3464), as the mail server of an address that does not exist writes it. */
export const deliveryReport = ({ to, messageID }: Letter) =>
  [
    "From: mailer-daemon@mx.example.org",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.org",
    "",
    `Final-Recipient: rfc822; ${to}`,
    "Action: failed",
    "Status: 5.1.1",
    "Diagnostic-Code: smtp; 550 moved away",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: ${messageID}`,
    "",
    "--b--",
    "",
  ].join("\r\n");
