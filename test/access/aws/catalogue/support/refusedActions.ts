export {
  escalates,
  readsData,
  readsLogs,
  writesResourcePolicies,
} from "../../../../../model/checks/services/support/refusedActions.ts";
