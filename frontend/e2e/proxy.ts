import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a proxy does with a request: hand it on, cut the line, keep silent, or answer in the other side's place. */
export type Verdict = "pass" | "cut" | "hang" | { readonly status: number; readonly body: unknown };

/** Decides over a request. */
export type Rule = (method: string, path: string, body: string) => Verdict;

/** A server in front of another one, which a test makes fail. */
export interface Proxy {
  readonly url: string;
  /** Where requests are handed on to; set once it is known. */
  target: string;
  rule: Rule;
  readonly stop: () => Promise<void>;
}

/** Rules by name. */
export const pass: Rule = () => "pass";
export const down: Rule = () => "cut";

/** Starts a proxy on a free port. */
export async function startProxy(target = ""): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => void serve(proxy, incoming, outgoing));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const proxy: Proxy = {
    url: `http://127.0.0.1:${port}`,
    target,
    rule: pass,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return proxy;
}

async function serve(proxy: Proxy, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const method = incoming.method ?? "GET";
  const verdict = proxy.rule(method, incoming.url ?? "/", body.toString());
  if (verdict === "hang") return;
  if (verdict === "cut") {
    incoming.socket.destroy();
    return;
  }
  if (verdict !== "pass") {
    outgoing.writeHead(verdict.status, { "Content-Type": "application/json" });
    outgoing.end(JSON.stringify(verdict.body));
    return;
  }
  const onward = request(
    `${proxy.target}${incoming.url ?? "/"}`,
    { method, headers: { ...incoming.headers, host: new URL(proxy.target).host } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on("error", () => incoming.socket.destroy());
  onward.end(body);
}
