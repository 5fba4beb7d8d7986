import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// Recharts measures its box and Base UI observes sizes; jsdom lays nothing out.
class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= ResizeObserverStub;

// jsdom knows no pointers; Base UI makes clicks out of pointer events.
class PointerEventStub extends MouseEvent {
  readonly pointerType: string;
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerType = init.pointerType ?? "";
  }
}
globalThis.PointerEvent ??= PointerEventStub as unknown as typeof PointerEvent;

// jsdom draws nothing; axe asks whether it could.
HTMLCanvasElement.prototype.getContext = () => null;
