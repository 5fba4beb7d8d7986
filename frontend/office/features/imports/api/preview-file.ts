import { useMutation } from "@tanstack/react-query";
import { answer, ApiError, office } from "../../../lib/client";
import { asCsv, type MembershipFile } from "../membership-file";

/** The largest file that the office takes, in bytes. */
const maxSize = 32 << 20;

/** Reads a file as text, and lets the office read its columns. What it would refuse anyway is refused before it is sent. */
export function usePreviewFile(onRead: (file: MembershipFile) => void) {
  return useMutation({
    mutationFn: async (file: File): Promise<MembershipFile> => {
      if (file.size > maxSize) throw new ApiError("too_large", "");
      const text = await decode(file);
      const preview = await answer(office.POST("/api/v1/roll/import/columns", { body: text, ...asCsv }));
      return { name: file.name, text, preview };
    },
    onSuccess: onRead,
  });
}

async function decode(file: File): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new ApiError("file_not_text", "");
  }
}
