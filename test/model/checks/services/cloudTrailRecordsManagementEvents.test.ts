import { cloudTrailRecordsManagementEvents } from "../../../../model/checks/services/cloudTrailRecordsManagementEvents.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(cloudTrailRecordsManagementEvents, {
  passes: [
    {
      it: "accepts two accounts with a trail",
      change: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main, id: "444455556666" };
      },
    },
  ],
  fails: [
    {
      it: "warns that the alarms are deaf",
      spoil: (ownership) => {
        ownership.accounts.main.cloudTrailManagementEvents = false;
      },
      warnings: [
        'accounts.main.cloudTrailManagementEvents: "false" leaves the alarms on role changes and emergency access deaf. Record management events in a CloudTrail trail of this account, then write true.',
      ],
    },
  ],
});
