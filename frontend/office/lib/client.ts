import createClient from "openapi-fetch";
import type { components, paths } from "./office-openapi";
import { accessToken, endSession } from "./session";

/** What the office answers and takes, by the names of its OpenAPI document. */
export type Schemas = components["schemas"];

/** The values that a sentence of the office names. */
export type Params = Readonly<Record<string, string>>;

/**
 * An answer of the office that is not what was asked for. `code` is stable, `message` its sentence in English, `params` the
 * values in it.
 */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: Params;

  constructor(code: string, message: string, status = 0, params: Params = {}) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.params = params;
  }
}

/** The code of a refusal; "" for any other error and for none. */
export const codeOf = (error: Error | null): string => (error instanceof ApiError ? error.code : "");

/** The office's interface, typed by its OpenAPI document. Use it through `answer`. */
export const office = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at every call, so that tests can stand in for the office.
  fetch: (request: Request) => globalThis.fetch(request),
});

/** Routes that open a session: they take no token, and their refusals end none. */
const isPublic = (path: string) => path.startsWith("/api/v1/session") || path === "/api/v1/organisation";

office.use({
  async onRequest({ request, schemaPath }) {
    if (isPublic(schemaPath)) return undefined;
    const token = await accessToken();
    if (token) request.headers.set("Authorization", `Bearer ${token}`);
    return request;
  },
  onResponse({ response, schemaPath }) {
    if (response.status === 401 && !isPublic(schemaPath)) endSession("expired");
  },
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** Gives what the office answered, or throws an ApiError. */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  let got: Answer<T>;
  try {
    got = await call;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    if (error instanceof ApiError) throw error;
    throw new ApiError("network", "");
  }
  if (got.response.ok) return got.data as T;
  throw problemOf(got.error, got.response.status);
}

/** Reads a problem document; whatever is none is a failure of the way to the office. */
export function problemOf(body: unknown, status: number): ApiError {
  const { code, detail, params } = (typeof body === "object" && body !== null ? body : {}) as {
    code?: unknown;
    detail?: unknown;
    params?: Params;
  };
  if (typeof code !== "string") return new ApiError("network", "", status);
  return new ApiError(code, typeof detail === "string" ? detail : "", status, params);
}
