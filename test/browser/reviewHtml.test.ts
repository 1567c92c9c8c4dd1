import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { allLines } from "../../review/access/formats/allLines.ts";
import { reviewHtml } from "../../review/access/formats/reviewHtml.ts";
import type { ReviewReport } from "../../review/access/reviewReport.ts";
import { hostileReview } from "../support/hostileReview.ts";
import { lanternReview } from "../support/lanternReview.ts";
import { manyLines } from "../support/randomReport.ts";
import { openBrowser } from "./support/openBrowser.ts";

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
const narrowest = { width: 320, height: 640 };

describe("the page of a review", () => {
  let browser: Browser;
  let folder: string;
  const opened: Page[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), "keyholder-browser-"));
  });

  afterEach(async () => {
    for (const page of opened.splice(0)) {
      expect(await page.context().close()).toBeUndefined();
      expect(requests.get(page)).toEqual([pathToFileURL(join(folder, "review.html")).href]);
      expect(complaints.get(page)).toEqual([]);
    }
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });

  it("filters lines by every word of the search, and says how many are left", async () => {
    const page = await open(lanternReview);
    const all = allLines(lanternReview).length;
    expect(await shownLines(page)).toHaveLength(all);

    await page.getByRole("searchbox", { name: "Search" }).fill("storefront PRODUCTION gains");
    expect(await shownLines(page)).toEqual(["line-omar-gains-deploy-storefront-production"]);
    expect(await page.getByRole("status").textContent()).toBe(`1 of ${all} lines`);
    expect(await page.getByRole("heading", { name: "Leo Castellan (leo)" }).isVisible()).toBe(false);
    expect(await page.getByRole("heading", { name: "Evidence" }).isVisible()).toBe(true);

    await page.getByRole("searchbox").press("Escape");
    expect(await shownLines(page)).toHaveLength(all);
  });

  it("finds a line by the name of its holder, and by a finer point, which it then shows", async () => {
    const page = await open(lanternReview);
    await page.getByRole("searchbox").fill("Castellan");
    expect((await shownLines(page)).every((id) => id.startsWith("line-leo-"))).toBe(true);

    await page.getByRole("searchbox").fill("requireLastPushApproval");
    expect(await shownLines(page)).toEqual(["line-weakened-storefront-branches"]);
    expect(await page.getByText("requireLastPushApproval: true → false.").isVisible()).toBe(true);
  });

  it("searches thousands of lines while the reader waits", async () => {
    const page = await open(manyLines(lanternReview, 2_000));
    const start = performance.now();
    await page.getByRole("searchbox").fill("service-1999.");
    expect(await page.getByRole("status").textContent()).toMatch(/^1 of /);
    await page.evaluate("document.body.offsetHeight");
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it("shows only what is to decide where that is asked for", async () => {
    const page = await open(lanternReview);
    await page.getByRole("checkbox", { name: "Only what is to decide" }).check();
    expect(await shownLines(page)).toHaveLength(lanternReview.counts.toDecide);
  });

  it("expands all finer points, and collapses them again", async () => {
    const page = await open(lanternReview);
    const finer = page.locator(".finer");
    expect(await visible(page, ".finer")).toBe(0);
    await page.getByRole("button", { name: "Expand all" }).click();
    expect(await visible(page, ".finer")).toBe(await finer.count());
    await page.getByRole("button", { name: "Collapse all" }).click();
    expect(await visible(page, ".finer")).toBe(0);
  });

  it("lets the keyboard reach and use everything, forwards and backwards, with the focus in sight", async () => {
    const page = await open(lanternReview);
    const reachable = await page.locator("a[href], input, button, summary").count();
    const forwards: string[] = [];
    for (let step = 0; step < reachable; step += 1) forwards.push(await press(page, "Tab"));
    expect(forwards[0]).toBe("Skip to the changes: in sight");
    expect(await page.locator("[data-reached]").count()).toBe(reachable);

    const backwards: string[] = [];
    for (let step = 1; step < reachable; step += 1) backwards.push(await press(page, "Shift+Tab"));
    expect([...forwards, ...backwards].filter((each) => !each.endsWith(": in sight"))).toEqual([]);

    await page.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await visible(page, ".finer")).toBe(1);
  });

  it("prints everything, whatever is filtered or folded", async () => {
    const page = await open(lanternReview);
    await page.getByRole("searchbox").fill("nothing has this word");
    expect(await shownLines(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await shownLines(page)).toHaveLength(allLines(lanternReview).length);
    expect(await visible(page, ".finer")).toBe(await page.locator(".finer").count());
    expect(await visible(page, ".finer li")).toBe(await page.locator(".finer li").count());
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    expect(await page.getByText("Signature").isVisible()).toBe(true);
  });

  it.each([phone, narrowest])("needs no scrolling to the side on a window of $width pixels", async (viewport) => {
    for (const report of [lanternReview, hostileReview]) {
      const page = await open(report, { viewport });
      await page.getByRole("button", { name: "Expand all" }).click();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
    }
  });

  it("is dark where the reader's system is", async () => {
    const ground = async (colorScheme: "light" | "dark") => {
      const page = await open(lanternReview, { colorScheme });
      return page.evaluate("getComputedStyle(document.body).backgroundColor");
    };
    expect(await ground("light")).toBe("rgb(251, 250, 248)");
    expect(await ground("dark")).toBe("rgb(19, 21, 25)");
  });

  it("has everything without JavaScript, and no search that would not work", async () => {
    const page = await open(lanternReview, { javaScriptEnabled: false });
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    expect(await page.getByText("Gains deploy of storefront in production").isVisible()).toBe(true);
    const first = page.locator("details").first();
    await first.locator("summary").click();
    expect(await first.locator(".finer").isVisible()).toBe(true);
  });

  it("shows hostile text as text: nothing runs, and no element comes of it", async () => {
    const page = await open(hostileReview);
    expect(await page.evaluate("globalThis.hacked")).toBeUndefined();
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("img, iframe, object, form, main a, b").count()).toBe(0);
    const sentences = await page.locator(".sentence").allTextContents();
    expect(sentences).toContain('<script>globalThis.hacked = 1</script><img src=x onerror="hacked=1">');
  });

  it("runs no other script, even if one came in", async () => {
    const page = await open(lanternReview);
    const ran = await page.evaluate(`(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.hacked = 1";
      document.body.append(script);
      return globalThis.hacked;
    })()`);
    expect(ran).toBeUndefined();
    expect(complaints.get(page)?.splice(0)).toEqual([expect.stringContaining("Content Security Policy")]);
  });

  it.each([
    ["light", { viewport: desktop, colorScheme: "light" }],
    ["dark", { viewport: desktop, colorScheme: "dark" }],
    ["narrow and light", { viewport: phone, colorScheme: "light" }],
    ["narrow and dark", { viewport: phone, colorScheme: "dark" }],
  ] as const)("gives an accessibility checker nothing to find: %s", async (_, options) => {
    for (const report of [lanternReview, nothingChanged]) {
      const page = await open(report, options);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Expand all" }).click();
      expect(await violations(page)).toEqual([]);
    }
  });

  const requests = new WeakMap<Page, string[]>();
  const complaints = new WeakMap<Page, string[]>();

  /** Opens the report from a file of its own, and refuses and writes down every request for anything else. */
  async function open(report: ReviewReport, options: BrowserContextOptions = {}): Promise<Page> {
    const file = join(folder, "review.html");
    writeFileSync(file, reviewHtml(report));
    const page = await (await browser.newContext({ viewport: desktop, offline: true, ...options })).newPage();
    const asked: string[] = [];
    const said: string[] = [];
    requests.set(page, asked);
    complaints.set(page, said);
    opened.push(page);
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("console", (message) => said.push(message.text()));
    await page.route("**/*", (route) =>
      route.request().url() === pathToFileURL(file).href ? route.continue() : route.abort(),
    );
    await page.goto(pathToFileURL(file).href);
    return page;
  }
});

async function shownLines(page: Page): Promise<readonly string[]> {
  const lines = await page.locator(".line").all();
  const ids = await Promise.all(lines.map(async (line) => ((await line.isVisible()) ? line.getAttribute("id") : null)));
  return ids.filter((id) => id !== null);
}

/** How many of the elements can be seen. */
async function visible(page: Page, selector: string): Promise<number> {
  const all = await page.locator(selector).all();
  const seen = await Promise.all(all.map((each) => each.isVisible()));
  return seen.filter(Boolean).length;
}

/** Presses a key, marks the element that then has the focus, and tells whether the reader sees it and its outline. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return page.evaluate(`(() => {
    const element = document.activeElement;
    element.dataset.reached = "";
    const box = element.getBoundingClientRect();
    const there = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
    const seen = there !== null && element.contains(there) && getComputedStyle(element).outlineStyle !== "none";
    return element.textContent + ": " + (seen ? "in sight" : "not to be seen");
  })()`);
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const found: readonly Violation[] = await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.join(" ")}`);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

const nothingChanged: ReviewReport = {
  ...lanternReview,
  verdict: "no change",
  people: [],
  workloads: [],
  sections: [],
  notTold: [],
  counts: { gains: 0, loses: 0, keeps: 0, toDecide: 0, reviewed: 205, notReviewed: 0, unchanged: 205 },
};
