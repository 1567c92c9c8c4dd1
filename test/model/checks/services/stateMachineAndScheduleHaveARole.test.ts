import { stateMachineAndScheduleHaveARole } from "../../../../model/checks/services/stateMachineAndScheduleHaveARole.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(stateMachineAndScheduleHaveARole, {
  passes: [
    {
      it: "accepts both with their roles",
      change: (ownership) => {
        ownership.services.shop.resources.push(
          { kind: "state-machine", name: "shop" },
          { kind: "schedule", name: "shop" },
          { kind: "service-role", name: "shop-states", passedTo: "states.amazonaws.com" },
          { kind: "service-role", name: "shop-schedule", passedTo: "scheduler.amazonaws.com" },
        );
      },
    },
    {
      it: "accepts the principal of a region",
      change: (ownership) => {
        ownership.services.shop.resources.push(
          { kind: "state-machine", name: "shop" },
          { kind: "service-role", name: "shop-states", passedTo: "states.cn-north-1.amazonaws.com.cn" },
        );
      },
    },
  ],
  fails: [
    {
      it: "refuses a state machine and a schedule without",
      spoil: (ownership) => {
        ownership.services.shop.resources.push(
          { kind: "state-machine", name: "shop" },
          { kind: "schedule", name: "shop" },
        );
      },
      problems: [
        'services.shop.resources[4]: A state machine runs as a role, and no serviceRole of services.shop is passed to "states.amazonaws.com". Declare one: serviceRole({ name: "NAME", passedTo: "states.amazonaws.com" }).',
        'services.shop.resources[5]: A schedule runs as a role, and no serviceRole of services.shop is passed to "scheduler.amazonaws.com". Declare one: serviceRole({ name: "NAME", passedTo: "scheduler.amazonaws.com" }).',
      ],
    },
    {
      it: "counts no role of another service",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "schedule", name: "shop" });
        ownership.services.billing = {
          ...ownership.services.shop,
          resources: [{ kind: "service-role", name: "billing-schedule", passedTo: "scheduler.amazonaws.com" }],
        };
      },
      problems: [
        'services.shop.resources[4]: A schedule runs as a role, and no serviceRole of services.shop is passed to "scheduler.amazonaws.com". Declare one: serviceRole({ name: "NAME", passedTo: "scheduler.amazonaws.com" }).',
      ],
    },
  ],
});
