// Pulumi loads packs through ts-node, which type-checks everything; a JavaScript entry and Node's own TypeScript go around it.
import("./pack.ts").then(({ startPack }) => startPack());
