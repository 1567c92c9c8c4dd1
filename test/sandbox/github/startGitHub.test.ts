import { AskGitHub, refusal } from "./support/askGitHub.ts";

describe("startGitHub", () => {
  const ask = new AskGitHub();

  it("answers on loopback with its state and a rate limit", async () => {
    const { status, body, headers } = await ask.rest("GET /orgs/acorn");
    expect(status).toBe(200);
    expect(body).toMatchObject({ login: "Acorn", id: 4001, type: "Organization", plan: { name: "enterprise" } });
    expect(headers.get("x-ratelimit-limit")).toBe("5000");
    expect(Number(headers.get("x-ratelimit-remaining"))).toBeGreaterThan(0);
  });

  it("asks for a token", async () => {
    const response = await fetch(`${ask.github.url}/api/v3/orgs/Acorn`);
    expect([response.status, await response.json()]).toEqual([
      401,
      { message: "Requires authentication", documentation_url: "https://docs.github.com/rest", status: "401" },
    ]);
    expect(ask.calls.calls).toEqual([]);
  });

  it("does not know another organisation", async () => {
    expect(await ask.rest("GET /orgs/birch")).toEqual(refusal(404, "Not Found", "rest/orgs/orgs#get-an-organization"));
  });

  it("notes what it does not serve", async () => {
    expect(await ask.rest("GET /repos/Acorn/store/hooks")).toEqual(refusal(404, "Not Found", "rest"));
    expect(ask.github.unanswered).toEqual(["GET /api/v3/repos/Acorn/store/hooks"]);
  });

  it("logs every call by its documented route before it carries it out", async () => {
    await ask.rest("PATCH /organizations/4001/team/901?x=1", { description: "Sells." });
    expect(ask.calls.calls).toEqual([
      {
        number: 1,
        side: "github",
        action: "PATCH /orgs/{org}/teams/{team_slug}",
        subject: "/orgs/Acorn/teams/shop",
        writes: true,
        input: { org: "Acorn", team_slug: "shop", x: "1", description: "Sells." },
      },
    ]);
  });

  it("refuses a call that a test lets it refuse, and carries nothing out", async () => {
    ask.calls.begin(({ writes }) => (writes ? "refuse" : undefined));
    expect(await ask.rest("DELETE /orgs/Acorn/teams/shop")).toEqual(
      refusal(403, "Resource not accessible by integration", "rest/teams/teams#delete-a-team"),
    );
    expect(ask.state.teams).toHaveLength(1);
  });

  it("carries a call out whose answer is to be lost, and ends the connection", async () => {
    ask.calls.begin(() => "lose-answer");
    await expect(ask.rest("DELETE /orgs/Acorn/teams/shop")).rejects.toThrow("fetch failed");
    expect(ask.state.teams).toEqual([]);
  });

  it("meets the primary limit as often as a test says", async () => {
    ask.github.limit({ kind: "primary", requests: 1, seconds: 30 });
    const limited = await ask.rest("GET /orgs/Acorn");
    expect(limited).toEqual(
      refusal(403, "API rate limit exceeded for user ID 1.", "rest/using-the-rest-api/rate-limits-for-the-rest-api"),
    );
    expect(limited.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(Number(limited.headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000 + 20);
    expect(await ask.rest("GET /orgs/Acorn")).toMatchObject({ status: 200 });
  });

  it.each([
    [5, "5"],
    [undefined, null],
  ])("meets the secondary limit with %j seconds to wait", async (seconds, header) => {
    ask.github.limit({ kind: "secondary", requests: 1, ...(seconds && { seconds }) });
    const limited = await ask.rest("GET /orgs/Acorn");
    expect(limited).toEqual(
      refusal(
        403,
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        "rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits",
      ),
    );
    expect(limited.headers.get("retry-after")).toBe(header);
    expect(limited.headers.get("x-ratelimit-remaining")).not.toBe("0");
  });
});
