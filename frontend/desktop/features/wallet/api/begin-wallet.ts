import { useMutation } from "@tanstack/react-query";
import { wallet } from "../../../lib/backend";

/** Makes a new phrase of so many words on the Go side; `onBegun` gets the number. */
export function useBeginWallet(onBegun: (words: number) => void) {
  return useMutation({
    mutationFn: (words: number) => wallet.Begin(words),
    onSuccess: (_, words) => onBegun(words),
  });
}
