import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { Children, Fragment, isValidElement, type ReactNode } from "react";
import { classNames } from "../lib/class-names";

export interface NoticeProps {
  readonly kind: "info" | "positive" | "caution" | "danger";
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out at once when it appears: for errors and for states that changed. */
  readonly live?: boolean;
}

const looks = {
  info: { icon: Info, colour: "bg-accent-soft text-accent" },
  positive: { icon: CircleCheck, colour: "bg-positive-soft text-positive" },
  caution: { icon: TriangleAlert, colour: "bg-caution-soft text-caution" },
  danger: { icon: CircleAlert, colour: "bg-danger-soft text-danger" },
} as const;

/** A message with a sign and a colour; the words alone must be enough. Without words there is no notice. */
export function Notice({ kind, title, children, live = false }: NoticeProps) {
  if (!title && isEmpty(children)) return null;
  const { icon: Icon, colour } = looks[kind];
  const role = live ? (kind === "danger" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={classNames("flex gap-3 rounded-control p-4", colour)}>
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 wrap-anywhere text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {!isEmpty(children) && <div className="text-sm">{children}</div>}
      </div>
    </div>
  );
}

/** Whether nothing would be read: no text, or only plain elements such as paragraphs without any. */
function isEmpty(node: ReactNode): boolean {
  return Children.toArray(node).every((child) => {
    if (typeof child === "string") return child.trim() === "";
    if (!isValidElement<{ children?: ReactNode }>(child)) return false;
    return (child.type === "p" || child.type === Fragment) && isEmpty(child.props.children);
  });
}
