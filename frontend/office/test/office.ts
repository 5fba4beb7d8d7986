import { vi } from "vitest";

/** What the stand-in for the office was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
  readonly authorization: string | null;
}

/** By "METHOD /path": what is answered, or a function of what was asked, which may take its time. */
type Answers = Record<string, unknown>;

/** A refusal of the office, as a problem document. */
export function refusal(
  status: number,
  code: string,
  detail = "",
  params?: Readonly<Record<string, string>>,
): Response {
  return Response.json({ type: "about:blank", title: "", status, code, detail, params }, { status });
}

const prefix = "/api/v1";

/**
 * Stands in for the office's HTTP interface: answers by "METHOD /path", and remembers what was asked. What no test named is
 * refused as not found.
 */
export function stubOffice(answers: Answers): { readonly asked: Asked[]; readonly answers: Answers } {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (input: Request | string, init?: RequestInit) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const one: Asked = {
      method: request.method,
      path: url.pathname.replace(prefix, ""),
      query: Object.fromEntries(url.searchParams),
      body: await request.text(),
      authorization: request.headers.get("Authorization"),
    };
    asked.push(one);
    const found = answers[`${one.method} ${one.path}`];
    const answer = await (typeof found === "function" ? (found as (asked: Asked) => unknown)(one) : found);
    if (answer === undefined) return refusal(404, "not_found");
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  });
  return { asked, answers };
}

/** An opened session of a registrar, as the office answers it. */
export const opened = {
  accessToken: "access-1",
  expiresIn: 600,
  email: "ada@example.org",
  role: "registrar",
  permissions: [],
  ownPassword: true,
  totp: false,
  passkeys: 0,
  recoveryCodes: 0,
} as const;

export const person = {
  id: "p1",
  member: "M1",
  name: "Grace Hopper",
  email: "grace@example.org",
  state: "addressProven",
  address: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
} as const;

export const emptyFunnel = {
  imported: 0,
  invited: 0,
  registered: 0,
  addressProven: 0,
  approved: 0,
  enrolled: 0,
  proposed: 0,
  struck: 0,
  total: 0,
  elections: [],
} as const;
