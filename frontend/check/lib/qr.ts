import decodeQR from "qr/decode.js";

/** Pictures are shrunk to this before they are searched: a larger one only takes longer. */
const largest = 1600;

/** The text of the QR code in a picture or camera frame; undefined if there is none that can be read. */
export function readCode(source: CanvasImageSource, width: number, height: number): string | undefined {
  const scale = Math.min(1, largest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return undefined;
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(image, { timeLimit: 400 });
  } catch {
    return undefined; // the library throws when it finds no code
  }
}

/** The text of the QR code in a picture file; undefined if there is none, or if it is no picture. */
export async function readPicture(file: Blob): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file);
    try {
      return readCode(picture, picture.width, picture.height);
    } finally {
      picture.close();
    }
  } catch {
    return undefined;
  }
}
