import base from "../../jest.config.js";

const { testPathIgnorePatterns: _, ...shared } = base;

/** The tests that open the review in a real Chromium; `npm run test:browser`. */
export default {
  ...shared,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  // A cold start of the browser is seconds on a busy machine.
  testTimeout: 60_000,
};
