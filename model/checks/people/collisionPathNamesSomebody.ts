import type { Check } from "../check.ts";
import { namedTwice } from "./support/namedTwice.ts";

export const collisionPathNamesSomebody: Check = {
  name: "collision-path-names-somebody",
  description: "It is said who decides where a deadline and a finding collide, each person once.",
  find: ({ responsibilities: { collisionPath } }) => {
    if (collisionPath.length > 0) return namedTwice(["responsibilities", "collisionPath"], collisionPath);
    return [
      {
        path: "responsibilities.collisionPath",
        message: "Nobody decides where a deadline and a finding collide.",
        fix: "Name who decides, in order.",
      },
    ];
  },
};
