/** The list with one entry replaced. */
export function replaced<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((old, i) => (i === index ? value : old));
}

/** The list without one entry. */
export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, i) => i !== index);
}

/** The list with one entry moved by a number of places; the same list if that is not possible. */
export function moved<T>(list: readonly T[], index: number, by: number): T[] {
  const next = [...list];
  const target = index + by;
  const [entry] = next.splice(index, 1);
  if (entry === undefined || target < 0 || target >= list.length) return [...list];
  next.splice(target, 0, entry);
  return next;
}

/** Where an entry stands after another one was moved. */
export function follow(place: number, index: number, by: number): number {
  if (place === index) return index + by;
  if (place === index + by) return index;
  return place;
}
