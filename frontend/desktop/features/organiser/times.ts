const twoDigits = (value: number) => String(value).padStart(2, "0");

/** A UTC time as the value of a datetime-local field, in this computer's time zone. */
export function toLocalField(rfc3339: string): string {
  const at = new Date(rfc3339);
  if (Number.isNaN(at.getTime())) return "";
  const date = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
  return `${date}T${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

/** What was typed, as a UTC time; "" if it is not a whole date and time. Fields without a picker may have a blank for the T. */
export function fromLocalField(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(:\d{2})?$/.exec(value.trim());
  if (!match) return "";
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const at = new Date(year, month - 1, day, hour, minute);
  const same = at.getFullYear() === year && at.getMonth() === month - 1 && at.getDate() === day;
  return same ? at.toISOString().replace(/\.\d{3}Z$/, "Z") : "";
}

/** The time zone of this computer, such as Europe/Berlin. */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whole days and the hours that are left between two times; undefined unless the second is later. */
export function duration(from: string, to: string): { days: number; hours: number } | undefined {
  const span = new Date(to).getTime() - new Date(from).getTime();
  if (!(span > 0)) return undefined;
  const hours = Math.round(span / 3_600_000);
  return { days: Math.floor(hours / 24), hours: hours % 24 };
}
