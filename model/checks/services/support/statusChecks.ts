import type { Ownership } from "../../../ownership.ts";
import type { StatusCheck } from "../../../repository.ts";
import { pathTo } from "../../pathTo.ts";

/** A required status check and where it stands. */
export interface DeclaredStatusCheck {
  readonly path: string;
  readonly repository: string;
  readonly check: StatusCheck;
}

/** Every required status check of every repository. */
export function statusChecksOf({ repositories }: Ownership): readonly DeclaredStatusCheck[] {
  return Object.entries(repositories).flatMap(([repository, { checks }]) => {
    const at = (...keys: readonly (string | number)[]) => pathTo("repositories", repository, "checks", ...keys);
    return [
      { path: at("sast"), repository, check: checks.sast },
      { path: at("dependencyScan"), repository, check: checks.dependencyScan },
      ...(checks.others ?? []).map((check, index) => ({ path: at("others", index), repository, check })),
    ];
  });
}
