import base from "../../jest.config.js";

const { testPathIgnorePatterns: _, ...shared } = base;

/** The tests that run the real engine; `npm run test:engine`. */
export default {
  ...shared,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/engine/**/*.test.ts"],
  globalSetup: "<rootDir>/test/engine/support/findToolsOnce.ts",
  // One `pulumi up` is minutes on a busy machine with a cold cache.
  testTimeout: 600_000,
  // Each file has AWS, GitHub and an engine of its own.
  maxWorkers: 2,
  reporters: [...base.reporters, "<rootDir>/test/engine/support/tellFigures.js"],
};
