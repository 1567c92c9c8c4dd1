// The engine starts the pack here. Plain CommonJS: it answers before the rules, which are TypeScript, are loaded.
const { servePack } = require("./servePack.cjs");

servePack(require("./ruleList.json"), () => import("./pack.ts").then(({ startRun }) => startRun()));
