import type { MutantKind } from "../../mutant.ts";
import { optionDraft } from "../drafts.ts";

/** Options that hide a change, or let a resource go. */
export const optionKinds: readonly MutantKind[] = [
  {
    name: "changes ignored",
    does: "hides",
    what: "Changes of a property, or of all, are ignored.",
    inEngine: true,
    *of(resource) {
      // Nobody gives options to a provider that the engine makes.
      if (resource.provider === undefined && resource.name.startsWith("default")) return;
      const { ignoreChanges } = resource.options;
      const names = Object.keys(resource.properties);
      for (const path of [...names, ...names.map((name) => `${name}[0]`), "*", "", "other"]) {
        if (ignoreChanges.includes(path)) continue;
        const options = { ...resource.options, ignoreChanges: [...ignoreChanges, path] };
        yield optionDraft({ ...resource, options }, "ignoreChanges", path);
      }
    },
  },
  {
    name: "protection from deletion removed",
    does: "removes",
    what: "The engine may delete a resource that the plan protects.",
    inEngine: true,
    *of(resource) {
      if (!resource.options.protect) return;
      yield optionDraft({ ...resource, options: { ...resource.options, protect: false } }, "protect", false);
    },
  },
];
