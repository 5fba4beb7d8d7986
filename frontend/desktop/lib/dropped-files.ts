/** A file that is dropped beside a place for files is ignored. The engine would open it in the place of the app. */
export function ignoreDroppedFiles(target: EventTarget): void {
  for (const name of ["dragover", "drop"]) target.addEventListener(name, (event) => event.preventDefault());
}
