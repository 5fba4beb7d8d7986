/** What a picture of a result shows; all of it is text that is drawn, never markup. */
export interface Picture {
  readonly title: string;
  readonly state: string;
  readonly turnout: string;
  readonly question: string;
  readonly bars: readonly { readonly label: string; readonly part: number; readonly figure: string }[];
  readonly foot: string;
}

/** The size that places where links are shared expect. */
const width = 1200;
const height = 630;
const margin = 64;
const mostBars = 5;

/** Draws a picture of a result on this device, in the page's light colours, and returns it as a PNG file. */
export async function drawPicture(picture: Picture): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser does not draw");
  pen.fillStyle = "#f4f5f2";
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = "#0f6b5c";
  pen.fillRect(0, 0, width, 12);
  write(pen, picture.title, "700 52px", "#1b211d", margin, 100, width - 2 * margin);
  write(pen, `${picture.state} · ${picture.turnout}`, "500 28px", "#0f6b5c", margin, 152, width - 2 * margin);
  write(pen, picture.question, "600 32px", "#1b211d", margin, 222, width - 2 * margin);
  drawBars(pen, picture.bars.slice(0, mostBars));
  if (picture.bars.length > mostBars) write(pen, "…", "600 32px", "#59625b", margin, 566, 100);
  write(pen, picture.foot, "400 24px", "#59625b", margin, height - 34, width - 2 * margin);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("this browser makes no pictures");
  return new File([blob], "results.png", { type: "image/png" });
}

function drawBars(pen: CanvasRenderingContext2D, bars: Picture["bars"]): void {
  const track = width - 2 * margin;
  bars.forEach((bar, index) => {
    const top = 250 + index * 62;
    pen.fillStyle = "#dfe2da";
    pen.fillRect(margin, top + 36, track, 14);
    pen.fillStyle = "#12806d";
    pen.fillRect(margin, top + 36, track * bar.part, 14);
    write(pen, bar.label, "500 26px", "#1b211d", margin, top + 26, track - 260);
    pen.textAlign = "right";
    write(pen, bar.figure, "600 26px", "#1b211d", width - margin, top + 26, 250);
    pen.textAlign = "left";
  });
}

/** Writes one line, cut with an ellipsis where it would be wider than `room`. */
function write(
  pen: CanvasRenderingContext2D,
  text: string,
  font: string,
  colour: string,
  x: number,
  y: number,
  room: number,
): void {
  pen.font = `${font} "Inter Variable", system-ui, sans-serif`;
  pen.fillStyle = colour;
  let line = text.replace(/\s+/g, " ");
  if (pen.measureText(line).width > room) {
    const letters = Array.from(line);
    while (letters.length > 1 && pen.measureText(`${letters.join("")}…`).width > room) letters.pop();
    line = `${letters.join("")}…`;
  }
  pen.fillText(line, x, y);
}
