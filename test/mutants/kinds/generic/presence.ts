import { type Properties, secretValue, unknownValue } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { propertyDraft } from "../drafts.ts";
import { placeKind } from "../placeKind.ts";
import { otherInputs } from "./otherInputs.ts";

/** What is given, and what is not, or is not seen. */
export const presenceKinds: readonly MutantKind[] = [
  placeKind(
    { name: "dropped", does: "removes", what: "A property or a key is not given.", inEngine: false },
    function* ({ path }) {
      if (typeof path.at(-1) !== "number") yield undefined;
    },
  ),
  placeKind(
    { name: "made null", does: "removes", what: "A value becomes null.", inEngine: false },
    function* ({ value }) {
      if (value !== null) yield null;
    },
  ),
  placeKind(
    { name: "made unknown", does: "hides", what: "A value is not known before the update.", inEngine: false },
    function* ({ inText }) {
      if (!inText) yield unknownValue;
    },
  ),
  placeKind(
    { name: "made secret", does: "hides", what: "A value is a secret.", inEngine: false },
    function* ({ inText }) {
      if (!inText) yield secretValue;
    },
  ),
  {
    name: "other input given",
    does: "widens",
    what: "An input is given that the provider takes and the plan does not give.",
    inEngine: false,
    *of(resource) {
      for (const { name, values } of otherInputs(resource)) {
        for (const value of values) yield propertyDraft(resource, name, value);
      }
    },
  },
  {
    name: "strange property given",
    does: "widens",
    what: "A property is given that no version known today takes.",
    inEngine: false,
    *of(resource) {
      for (const [name, value] of Object.entries(strange)) yield propertyDraft(resource, name, value);
    },
  },
];

const strange: Properties = {
  alsoAllow: "*",
  openedTo: ["*"],
  trusted: { everybody: true },
  enabled: false,
  most: 0,
  constructor: "other",
  toString: "other",
  hidden: unknownValue,
};
