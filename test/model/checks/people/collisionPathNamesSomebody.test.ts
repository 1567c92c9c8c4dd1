import { collisionPathNamesSomebody } from "../../../../model/checks/people/collisionPathNamesSomebody.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(collisionPathNamesSomebody, {
  passes: [
    {
      it: "accepts one person",
      change: (o) => {
        o.responsibilities.collisionPath = ["ada"];
      },
    },
  ],
  fails: [
    {
      it: "refuses nobody",
      spoil: (o) => {
        o.responsibilities.collisionPath = [];
      },
      problems: [
        "responsibilities.collisionPath: Nobody decides where a deadline and a finding collide. Name who decides, in order.",
      ],
    },
    {
      it: "refuses a person who is named twice",
      spoil: (o) => {
        o.responsibilities.collisionPath = ["dan", "ada", "dan"];
      },
      problems: ['responsibilities.collisionPath[2]: "dan" is named twice. Remove one of the two.'],
    },
  ],
});
