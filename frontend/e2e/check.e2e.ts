import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import encodeQR from "qr";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeBallot } from "../shared/lib/ballot-code";
import { wordsFragment } from "../shared/lib/ballot-words";
import { startOrganisation, type Organisation } from "./organisation";
import { pictures, shoot } from "./pictures";
import { root, temporaryFolder } from "./processes";
import { accessibilityFaults } from "./steps";
import { startBrowser } from "./window";

// The page that checks opened ballots, served by a real office and from a folder on disk.

const folder = temporaryFolder();
let organisation: Organisation;
let browser: Browser;

beforeAll(async () => {
  organisation = await startOrganisation(join(folder.path, "organisation"), true);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await organisation?.stop();
  folder.remove();
});

interface Vectors {
  readonly chainId: number;
  readonly key: string;
  readonly cases: readonly {
    readonly election: string;
    readonly packing: number;
    readonly optionCounts: string;
    readonly ballots: readonly {
      readonly number: number;
      readonly voter: string;
      readonly tracker: string;
      readonly choices: readonly number[];
      readonly contents: string;
      readonly contests: readonly { readonly r: readonly string[] }[];
    }[];
  }[];
}

/** An opened ballot of three questions, from the vectors that Go and Solidity are tested with. */
function opened() {
  const vectors = JSON.parse(readFileSync(join(root, "ballot/testdata/ballots.json"), "utf8")) as Vectors;
  const set = vectors.cases.find(({ optionCounts }) => optionCounts === "0x020403");
  const ballot = set?.ballots[0];
  if (!set || !ballot) throw new Error("the vectors have no ballot of three questions");
  return {
    version: 1,
    chainId: vectors.chainId,
    election: set.election,
    mode: "secret",
    number: ballot.number,
    voter: ballot.voter,
    tracker: ballot.tracker,
    choices: ballot.choices,
    options: [2, 4, 3],
    contents: ballot.contents,
    randomness: ballot.contests.flatMap(({ r }) => r),
    key: vectors.key,
    packing: set.packing,
  };
}

async function open(url: string, camera = false, by = browser): Promise<Page & { trouble: string[] }> {
  const context = await by.newContext({
    locale: "en-GB",
    viewport: { width: 390, height: 844 },
    ...(camera ? { permissions: ["camera"] } : {}),
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  return Object.assign(page, { trouble });
}

/** Pictures of the codes, drawn as a phone would have them: dark on light, with a quiet border. */
async function picturesOf(page: Page, codes: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const [index, code] of codes.entries()) {
    const rows = encodeQR(code, "raw", { ecc: "low", border: 4 });
    const png = await page.evaluate((cells: boolean[][]) => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = cells.length * 5;
      const pen = canvas.getContext("2d");
      if (!pen) throw new Error("no canvas");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = "#000";
      cells.forEach((row, y) => row.forEach((on, x) => on && pen.fillRect(x * 5, y * 5, 5, 5)));
      return canvas.toDataURL("image/png").split(",")[1] ?? "";
    }, rows);
    const file = join(folder.path, `code-${index}.png`);
    writeFileSync(file, Buffer.from(png, "base64"));
    files.push(file);
  }
  return files;
}

test("pictures of the codes are read and the ballot verifies; nothing is sent", async () => {
  const page = await open(`${organisation.office}/check/`);
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await shoot(page, "check-start");
  const ballot = opened();
  const files = await picturesOf(page, await encodeBallot(JSON.stringify(ballot)));
  expect(files.length).toBeGreaterThan(2);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const input = page.locator("input[type=file]");
  await input.setInputFiles(files.slice(1));
  await page.getByText(`${files.length - 1} of ${files.length} codes read`).waitFor();
  await page.getByText("Still missing: 1").waitFor();
  await input.setInputFiles(files.slice(0, 1));
  await page.getByText("The ballot holds exactly these choices").waitFor();
  await page.getByText(ballot.tracker).waitFor();
  await page.getByText(`Option ${(ballot.choices[1] ?? 0) + 1} of 4`).waitFor();
  expect(asked).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await shoot(page, "check-passed");
  expect(page.trouble).toEqual([]);
  await page.context().close();
});

/** A film of codes, each shown for some frames, as a camera before a screen would take it (YUV4MPEG2, grey). */
function film(codes: readonly string[]): Buffer {
  const size = 640;
  const frames = codes.map((code) => {
    const rows = encodeQR(code, "raw", { ecc: "low", border: 4 });
    const scale = Math.floor(size / rows.length);
    const grey = Buffer.alloc(size * size, 235);
    rows.forEach((row, y) =>
      row.forEach((on, x) => {
        if (!on) return;
        for (let line = y * scale; line < (y + 1) * scale; line++)
          grey.fill(16, line * size + x * scale, line * size + (x + 1) * scale);
      }),
    );
    const frame = Buffer.concat([Buffer.from("FRAME\n"), grey, Buffer.alloc((size * size) / 2, 128)]);
    return Buffer.concat(Array.from({ length: 8 }, () => frame));
  });
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${size} H${size} F10:1 Ip A1:1 C420mpeg2\n`), ...frames]);
}

test("the camera reads the codes one after the other, and the words come from the election's page", async () => {
  const ballot = opened();
  const video = join(folder.path, "codes.y4m");
  writeFileSync(video, film(await encodeBallot(JSON.stringify(ballot))));
  const filming = await startBrowser(
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${video}`,
  );
  try {
    const words = wordsFragment({
      election: ballot.election,
      title: { en: "Board" },
      questions: ballot.options.map((count, question) => ({
        title: { en: `<i>Question ${question}` },
        options: Array.from({ length: count }, (_, option) => ({ en: `<b>Candidate ${question}-${option}` })),
      })),
    });
    const page = await open(`${organisation.office}/check/${words}`, true, filming);
    await page.getByRole("button", { name: "Use the camera" }).click();
    await page.getByText("The ballot holds exactly these choices").waitFor();
    await page.getByText(`<b>Candidate 1-${ballot.choices[1]}`).waitFor();
    await page.getByText("in the words of the link that brought you here").waitFor();
    expect(page.trouble).toEqual([]);
  } finally {
    await filming.close();
  }
});

test("a ballot that holds something else is called so, in German too", async () => {
  const page = await open(`${organisation.office}/check/`);
  const wrong = { ...opened(), choices: [1, ...opened().choices.slice(1)] };
  const file = join(folder.path, "wrong.json");
  writeFileSync(file, JSON.stringify(wrong));
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText("Do not vote with that device").waitFor();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await page.getByText("Wählen Sie nicht mit diesem Gerät").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await shoot(page, "check-failed-german");
  await page.context().close();
});

test("nothing that the page does can leave the device", async () => {
  const page = await open(`${organisation.office}/check/`);
  const refused = await page.evaluate(async () => {
    const sent = await fetch("/api/v1/elections").then(
      () => "sent",
      () => "refused",
    );
    return [sent, navigator.sendBeacon("/api/v1/elections", "x") ? "asked" : "refused"];
  });
  expect(refused[0]).toBe("refused");
  await page.context().close();
});

test("the folder works from disk without a server", async () => {
  const index = join(root, "frontend/check/dist/index.html");
  expect(existsSync(index)).toBe(true);
  const page = await open(`file://${index}`);
  await page.getByText("Or paste the opened ballot").first().click();
  await page.getByRole("textbox").fill(JSON.stringify(opened()));
  await page.getByRole("button", { name: "Check the text" }).click();
  await page.getByText("The ballot holds exactly these choices").waitFor();
  expect(page.trouble).toEqual([]);
  await page.context().close();
});
