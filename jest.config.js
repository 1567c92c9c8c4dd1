export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: [
    "/node_modules/",
    "<rootDir>/test/engine/",
    "<rootDir>/test/browser/",
    "<rootDir>/test/real/",
  ],
  // A machine may be busy; a test that hangs still ends.
  testTimeout: 60_000,
  setupFiles: ["<rootDir>/test/support/fixedSeed.ts"],
  // Tests run as CommonJS, where Jest can mock and resolve; the sources themselves are ES modules.
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      {
        swcrc: false,
        jsc: { parser: { syntax: "typescript" }, target: "es2024" },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  // commander is published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!commander/)"],
  // import("file:///…") becomes a require, which knows paths only.
  moduleNameMapper: { "^file://(/.*)$": "$1" },
  reporters: process.env.KEYHOLDER_RESULTS ? ["default", "<rootDir>/test/support/countTests.js"] : ["default"],
};
