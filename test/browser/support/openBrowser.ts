import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts Chromium without a window and with a fresh profile. The caller closes it.
 *
 * @throws Error where there is none: a test that cannot look at the page has not passed.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.KEYHOLDER_CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `test/browser: "${executablePath}" is not there. Install Chromium, such as \`apt-get install chromium\`, or name one in KEYHOLDER_CHROMIUM.`,
    );
  }
  return chromium.launch({ executablePath, headless: true, args: quiet });
}
