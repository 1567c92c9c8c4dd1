import { secretValue } from "../../../../../access/stack/resource.ts";
import { accountProviderIsPinned } from "../../../../../policypacks/ownership/rules/providers/accountProviderIsPinned.ts";
import { accountProvider, find, findInPlan, given } from "../support/aws.ts";

describe("accountProviderIsPinned", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(accountProviderIsPinned)).toEqual([]);
  });

  it("accepts lists as well as their text", () => {
    expect(
      find(
        accountProviderIsPinned,
        given(accountProvider, {
          allowedAccountIds: ["111122223333"],
          assumeRoles: "[]",
          skipCredentialsValidation: "false",
        }),
      ),
    ).toEqual([]);
  });

  it("names a provider of no account", () => {
    expect(find(accountProviderIsPinned, { ...accountProvider, name: "default_7_48_0" })).toEqual([
      { id: "Account::unplanned", message: '"default_7_48_0" is no account of the plan.' },
    ]);
  });

  it("names another account, or none", () => {
    expect(find(accountProviderIsPinned, given(accountProvider, { allowedAccountIds: '["999999999999"]' }))).toEqual([
      {
        id: "Field::allowedAccountIds",
        field: "allowedAccountIds",
        message: 'The accounts that it may reach are "["999999999999"]", and not "111122223333" alone.',
      },
    ]);
  });

  it("names a profile that is not the planned one", () => {
    expect(find(accountProviderIsPinned, given(accountProvider, { profile: "root" }))).toEqual([
      { id: "Field::profile", field: "profile", message: 'The profile is "root", and the plan says nothing.' },
    ]);
  });

  it("names credentials and servers of its own, also secret ones", () => {
    expect(
      find(
        accountProviderIsPinned,
        given(accountProvider, {
          accessKey: "AKIA",
          secretKey: secretValue,
          endpoints: '[{"iam":"http://localhost"}]',
          insecure: true,
        }),
      ),
    ).toEqual([
      { id: "Field::accessKey", field: "accessKey", message: '"accessKey" is given.' },
      { id: "Field::endpoints", field: "endpoints", message: '"endpoints" is given.' },
      { id: "Field::insecure", field: "insecure", message: '"insecure" is given.' },
      { id: "Field::secretKey", field: "secretKey", message: '"secretKey" is given.' },
    ]);
  });
});
