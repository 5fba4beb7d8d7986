import type { QueryClient } from "@tanstack/react-query";
import { intervals } from "@shared/lib/intervals";
import { newQueryClient } from "@shared/lib/query";
import { ApiError } from "./client";

/** The client through which one account asks. When the office cannot be reached it asks again; a refusal stands. */
export const newOfficeClient = (): QueryClient =>
  newQueryClient((error) => error instanceof ApiError && error.code === "network" && intervals.retry);
