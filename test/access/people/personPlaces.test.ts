import { personPlaces } from "../../../access/people/personPlaces.ts";
import { pathTo } from "../../../model/checks/pathTo.ts";
import { personReferences } from "../../../model/checks/personReferences.ts";
import { aBot, anException } from "../../support/declared.ts";
import { change } from "../../support/change.ts";
import { smallOwnership } from "../../support/smallOwnership.ts";
import { stacks } from "../../support/stacks.ts";

describe("personPlaces", () => {
  const full = change(smallOwnership, (copy) => {
    copy.bots = { deployer: aBot() };
    copy.exceptions = { "cleo-watches": anException() };
  });

  it.each([...stacks, ["small", full] as const])("names every place of %s that the checks know", (_, ownership) => {
    const places = personPlaces(ownership).map(({ path, id }) => `${pathTo(...path)} ${id}`);

    expect([...places].sort()).toEqual(
      personReferences(ownership)
        .map(({ path, id }) => `${path} ${id}`)
        .sort(),
    );
  });

  it("says of each place what somebody is there", () => {
    const said = personPlaces(full)
      .filter(({ id }) => id === "cleo")
      .map(({ as }) => as);

    expect(said).toEqual([
      "backup of alert-tuning",
      "backup of backups",
      "backup of patching",
      "backup of findings",
      "backup of firstResponder in incidents",
      "owner of triage in incidents",
      "owner of deploy of shop",
      "backup of provisioning of shop",
      "deputy of platform",
      "champion of shop",
      "engineer of shop",
      "beneficiary of the exception cleo-watches",
    ]);
  });
});
