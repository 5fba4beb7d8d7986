/** What a call of the Go side failed with: a stable code and what its sentence needs. */
export class BackendError extends Error {
  readonly code: string;
  readonly params: Record<string, string>;

  constructor(code: string, params: Record<string, string> = {}) {
    super(code);
    this.name = "BackendError";
    this.code = code;
    this.params = params;
  }
}

/** Tells a failure of the Go side from a fault of the page. */
export function isBackendError(error: unknown): error is BackendError {
  return error instanceof BackendError;
}

/** Reads the JSON {code, params} with which Wails rejects a call. */
export function toBackendError(reason: unknown): BackendError {
  const text = reason instanceof Error ? reason.message : String(reason);
  try {
    const parsed: unknown = JSON.parse(text);
    if (
      typeof parsed === "object" &&
      parsed !== null &&
      "code" in parsed &&
      typeof parsed.code === "string"
    ) {
      const params = "params" in parsed && typeof parsed.params === "object" ? parsed.params : {};
      return new BackendError(parsed.code, { ...(params as Record<string, string>) });
    }
  } catch {
    // Not JSON: a message of Wails itself, which says nothing to the person.
  }
  return new BackendError("internal");
}
