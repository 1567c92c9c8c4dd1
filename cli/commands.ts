import type { Command } from "commander";

/** Puts a command into a program. */
type Register = (program: Command) => void;

/** Each command with the file that it stands in, in the order of the help. None is loaded before it is asked for. */
export const commands: { readonly [name: string]: () => Promise<Register> } = {
  plan: async () => (await import("./plan.ts")).registerPlan,
  check: async () => (await import("./check.ts")).registerCheck,
  codeowners: async () => (await import("./codeowners.ts")).registerCodeowners,
  catalogue: async () => (await import("./catalogue.ts")).registerCatalogue,
  bootstrap: async () => (await import("./bootstrap.ts")).registerBootstrap,
  separation: async () => (await import("./separation.ts")).registerSeparation,
  gate: async () => (await import("./gate.ts")).registerGate,
  review: async () => (await import("./review.ts")).registerReview,
  access: async () => (await import("./access.ts")).registerAccess,
  leave: async () => (await import("./leave.ts")).registerLeave,
  join: async () => (await import("./join.ts")).registerJoin,
  move: async () => (await import("./move.ts")).registerMove,
  rules: async () => (await import("./rules.ts")).registerRules,
  export: async () => (await import("./exportOpa.ts")).registerExport,
  can: async () => (await import("./can.ts")).registerCan,
  inspect: async () => (await import("./inspect.ts")).registerInspect,
};
