import { readStack } from "../../../../access/stack/read/readStack.ts";
import type { StackResource } from "../../../../access/stack/resource.ts";
import { ownership as lantern } from "../../../../stacks/lantern/ownership.ts";
import { gitHub, look, readerOf, viewOf } from "./support/look.ts";

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

function grantLines(...resources: readonly StackResource[]): readonly string[] {
  return look(resources, lantern).grants.map(
    ({ who, can, on, through, because }) => `${who.kind} ${who.id}: ${can} ${on}, ${through}: ${because}`,
  );
}

function controlLines(...resources: readonly StackResource[]): readonly string[] {
  return look(resources, lantern).controls.map(({ field, value, visible, strength }) =>
    [
      field,
      ...(value === "" ? [] : [`= ${value}`]),
      ...(visible === "known" ? [] : [visible]),
      ...(strength === undefined ? [] : [`(${strength})`]),
    ].join(" "),
  );
}

const access = (properties: { readonly [property: string]: unknown }) =>
  gitHub("repositoryCollaborators", "a", { repository: "storefront", ...properties });
const members = (team: string, ...logins: readonly string[]) =>
  gitHub("teamMembers", team, { teamSlug: team, members: logins.map((username) => ({ username, role: "member" })) });

describe("githubReaders", () => {
  it("reads a state as the engine writes it", () => {
    const urn = (type: string, name: string) =>
      `urn:pulumi:lantern::keyholder::keyholder:index:OwnedAccess$${type}::${name}`;
    const made = (type: string, name: string, inputs: object) => ({
      urn: urn(type, name),
      custom: true,
      type,
      id: name,
      inputs: { __defaults: [], ...inputs },
      provider: "urn:pulumi:lantern::keyholder::pulumi:providers:github::default_6_15_0::3aec",
    });
    const deployment = {
      resources: [
        {
          urn: "urn:pulumi:lantern::keyholder::pulumi:pulumi:Stack::keyholder-lantern",
          custom: false,
          type: "pulumi:pulumi:Stack",
        },
        {
          urn: "urn:pulumi:lantern::keyholder::pulumi:providers:github::default_6_15_0",
          custom: true,
          type: "pulumi:providers:github",
          id: "3aec",
          inputs: {
            __internal: {},
            version: "6.15.0",
            owner: "Lantern-Labs",
            token: { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:x" },
          },
        },
        made("github:index/team:Team", "storefront-deploy", {
          name: "storefront-deploy",
          privacy: "closed",
          notificationSetting: "notifications_enabled",
        }),
        made("github:index/teamMembers:TeamMembers", "storefront-deploy-members", {
          teamSlug: "storefront-deploy",
          members: [{ __defaults: [], role: "member", username: "leo-lantern" }],
        }),
        made("github:index/repositoryCollaborators:RepositoryCollaborators", "storefront", {
          repository: "storefront",
          teams: [{ __defaults: [], permission: "push", teamId: "storefront-deploy" }],
          users: [],
        }),
      ],
    };
    const reading = readStack(JSON.stringify({ version: 3, deployment: { manifest: {}, ...deployment } }), {
      stack: "lantern",
      project: "keyholder",
    });
    if ("refusals" in reading) throw new Error(JSON.stringify(reading.refusals));

    expect(grantLines(...reading.stack.resources)).toEqual([
      "person leo: push to storefront, team storefront-deploy: owner of deploy of storefront",
    ]);
    expect(controlLines(...reading.stack.resources)).toEqual([
      "name = storefront-deploy",
      "privacy = closed (1)",
      "owner = lantern-labs",
      "token secret",
      "repository = storefront",
      "teamSlug = storefront-deploy",
    ]);
  });

  it("names whoever has access alone, whoever is not declared, and every permission", () => {
    const users = ["pull", "triage", "push", "maintain", "admin", "security-reviewer", undefined].map(
      (permission, at) => ({
        username: at === 0 ? "Leo-Lantern" : `eve-${at}`,
        ...(permission !== undefined && { permission }),
      }),
    );

    expect(grantLines(access({ users }))).toEqual([
      "person leo: read storefront, repository storefront: collaborator of storefront",
      "principal GitHub user eve-1: triage storefront, repository storefront: collaborator of storefront",
      "principal GitHub user eve-2: push to storefront, repository storefront: collaborator of storefront",
      "principal GitHub user eve-3: maintain storefront, repository storefront: collaborator of storefront",
      "principal GitHub user eve-4: administer storefront, repository storefront: collaborator of storefront",
      "principal GitHub user eve-5: act as security-reviewer on storefront, repository storefront: collaborator of storefront",
      "principal GitHub user eve-6: push to storefront, repository storefront: collaborator of storefront",
    ]);
  });

  it("gives nobody anything where a list is empty, and the same where it is absent", () => {
    expect(look([access({ users: [], teams: [] })])).toEqual(look([access({})]));
    expect(grantLines(access({ users: [], teams: [] }))).toEqual([]);
  });

  it("says what an empty team would give, and names a team itself whose members nobody tells", () => {
    const given = access({
      teams: [
        { teamId: "empty", permission: "push" },
        { teamId: "strange", permission: "admin" },
      ],
    });

    expect(grantLines(given, members("empty"))).toEqual([
      "principal GitHub team strange: administer storefront, team strange: member of team strange",
    ]);
    expect(controlLines(given, members("empty"))).toContain("teams: empty = push to");
  });

  it.each([
    ["its slug", "Above", "above", {}],
    [
      "its numeric id, once the stack says which slug it has",
      "42",
      "above",
      { parentTeamReadId: "42", parentTeamReadSlug: "above" },
    ],
    ["its numeric id everywhere", "42", "42", {}],
  ])("gives a member what a team above theirs has, named by %s, where it is more", (_, parentTeamId, teamId, more) => {
    const below = gitHub("team", "below", { name: "Below", privacy: "closed", parentTeamId, ...more });
    const reach = access({
      teams: [
        { teamId, permission: "admin" },
        { teamId: "below", permission: "pull" },
      ],
    });

    expect(grantLines(below, reach, members("below", "leo-lantern"))[0]).toBe(
      `person leo: administer storefront, team below, below team ${teamId}: member of team below`,
    );
  });

  it("comes to an end where teams stand above each other", () => {
    const teams = ["a", "b"].map((name) =>
      gitHub("team", name, { name, privacy: "closed", parentTeamId: name === "a" ? "b" : "a" }),
    );

    expect(
      grantLines(
        ...teams,
        access({ teams: [{ teamId: "a", permission: "push" }] }),
        members("a"),
        members("b", "leo-lantern"),
      ),
    ).toEqual(["person leo: push to storefront, team b, below team a: member of team b"]);
  });

  it("says who may change a team's members, but of owners of the organisation, who may in any case", () => {
    const [owner] = Object.entries(lantern.people).filter(([, { github }]) => github.organisationOwner);
    const usernames = ["leo-lantern", owner?.[1].github.login ?? ""];
    const team = gitHub("teamMembers", "t", {
      teamSlug: "t",
      members: usernames.map((username) => ({ username, role: "maintainer" })),
    });

    expect(grantLines(team)).toEqual(["person leo: change the members of team t, team t: maintainer of team t"]);
    expect(controlLines(team)).toEqual(["members: leo", `members: ${owner?.[0]}`, "teamSlug = t"].sort());
  });

  it("puts an unknown holder in the place of whoever is not known yet", () => {
    const environment = gitHub("repositoryEnvironment", "e", {
      repository: "storefront",
      environment: "x",
      reviewers: [{ users: [unknown], teams: [7] }],
    });

    expect(
      grantLines(access({ users: [{ username: unknown, permission: "push" }], teams: unknown }), environment),
    ).toEqual([
      "principal GitHub team 7: approve runs of storefront: x, environment storefront/x: reviewer of environment storefront/x",
      "unknown a reviewer of environment storefront/x: approve runs of storefront: x, environment storefront/x: reviewer of environment storefront/x",
      "unknown a team of repository storefront: do something unknown to storefront, repository storefront: a team of repository storefront",
      "unknown a user of repository storefront: push to storefront, repository storefront: collaborator of storefront",
    ]);
    expect(controlLines(access({ users: [{ username: unknown }], teams: unknown }))).toEqual([
      "repository = storefront",
      "teams unknown",
      "users.username unknown",
    ]);
  });

  it("names keys, apps, members, and owners of the organisation", () => {
    expect(
      grantLines(
        gitHub("repositoryDeployKey", "k", { repository: "storefront", title: "ci", key: "ssh-ed25519 AAAA me@here" }),
        gitHub("repositoryDeployKey", "l", {
          repository: "storefront",
          title: "cd",
          key: "ssh-ed25519 BBBB",
          readOnly: false,
        }),
        gitHub("appInstallationRepository", "i", { installationId: "7", repository: "storefront" }),
        gitHub("membership", "m", { username: "leo-lantern", role: "admin" }),
        gitHub("membership", "n", { username: "eve" }),
        gitHub("organizationSettings", "s", { defaultRepositoryPermission: "write" }),
        gitHub("organizationSecurityManager", "g", { teamSlug: "guards" }),
      ),
    ).toEqual([
      "person leo: administer organisation lantern-labs, membership of organisation lantern-labs: owner of organisation lantern-labs",
      "principal GitHub team guards: manage the security of organisation lantern-labs, team guards: member of team guards",
      "principal GitHub user eve: belong to organisation lantern-labs, membership of organisation lantern-labs: member of organisation lantern-labs",
      "principal app installation 7: act as an app on storefront, app installation 7: installed app",
      "principal deploy key cd: push to storefront, deploy key cd: deploy key of storefront",
      "principal deploy key ci: read storefront, deploy key ci: deploy key of storefront",
      "principal every member of GitHub organisation lantern-labs: push to every repository of lantern-labs, organisation lantern-labs: base permission of organisation lantern-labs",
    ]);
  });

  describe("of CODEOWNERS", () => {
    const file = gitHub("repositoryFile", "f", {
      repository: "storefront",
      file: ".github/CODEOWNERS",
      content: "# who\n*  @Lantern-Labs/T @eve\n/x a@b.example\n",
    });
    const team = (privacy: string) => gitHub("team", "t", { name: "t", privacy });
    const of = (permission: string) => access({ teams: [{ teamId: "t", permission }] });
    const eve =
      "principal GitHub user eve: own paths of storefront: *, CODEOWNERS of storefront: code owner of storefront";
    const mail =
      "principal a@b.example: own paths of storefront: /x, CODEOWNERS of storefront: code owner of storefront";
    const leo = "person leo: own paths of storefront: *, team t: member of team t";
    const owned = (...resources: readonly StackResource[]) =>
      grantLines(file, members("t", "leo-lantern"), ...resources).filter((line) => line.includes("own paths"));

    it("names every owner, and the rules in their order", () => {
      expect(owned(team("closed"), of("push"))).toEqual([leo, eve, mail]);
      expect(controlLines(file)).toEqual([
        "content = * @eve @lantern-labs/t\n/x a@b.example",
        "file = .github/CODEOWNERS",
        "repository = storefront",
      ]);
    });

    it.each([
      ["is secret", team("secret"), of("push")],
      ["cannot write", team("closed"), of("pull")],
      ["has no access", team("closed"), access({ teams: [] })],
    ])("passes over a team that %s, as GitHub does", (_, ...resources) => {
      expect(owned(...resources)).toEqual([eve, mail]);
    });
  });

  it("links a file of owners with the teams that it names, and with its repository", () => {
    const file = gitHub("repositoryFile", "f", {
      repository: "storefront",
      file: "CODEOWNERS",
      content: "* @lantern-labs/T",
    });

    expect(readerOf.get(file.type)?.links(file, viewOf([file], lantern))).toEqual(["repository storefront", "team t"]);
  });
});
