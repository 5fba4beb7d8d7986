import { useEffect, useRef, useState } from "react";

const activity = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** How often the clock is read, in milliseconds. */
const tick = 1_000;

/**
 * Calls `onIdle` after `limit` milliseconds without a key or a pointer, and gives the seconds left during the last `warning`
 * milliseconds, else undefined. The clock is compared, not counted: a machine that slept is idle when it wakes.
 */
export function useIdle(limit: number, warning: number, onIdle: () => void): number | undefined {
  const [left, setLeft] = useState<number>();
  const call = useRef(onIdle);
  useEffect(() => {
    call.current = onIdle;
  });
  useEffect(() => {
    let last = Date.now();
    const touch = () => {
      last = Date.now();
      setLeft(undefined);
    };
    for (const name of activity) window.addEventListener(name, touch, { passive: true });
    const timer = window.setInterval(() => {
      const remaining = limit - (Date.now() - last);
      if (remaining <= 0) call.current();
      else setLeft(remaining <= warning ? Math.ceil(remaining / 1000) : undefined);
    }, tick);
    return () => {
      window.clearInterval(timer);
      for (const name of activity) window.removeEventListener(name, touch);
    };
  }, [limit, warning]);
  return left;
}
