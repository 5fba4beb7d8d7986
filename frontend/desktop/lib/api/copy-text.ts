import { useMutation } from "@tanstack/react-query";
import { session } from "../backend";

/** Copies public text through the Go side, which owns the clipboard. */
export function useCopyText(onCopied: () => void) {
  return useMutation({ mutationFn: (text: string) => session.Copy(text), onSuccess: () => onCopied() });
}
