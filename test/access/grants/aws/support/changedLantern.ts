import fc from "fast-check";
import { accessDuties, type Ownership } from "../../../../../model/index.ts";
import { ownership as lantern } from "../../../../../stacks/lantern/ownership.ts";
import { change } from "../../../../support/change.ts";

const people = Object.keys(lantern.people);
const services = Object.keys(lantern.services);
const duty = { service: fc.constantFrom(...services), duty: fc.constantFrom(...accessDuties) };
const person = fc.constantFrom(...people);

type Copy = Parameters<Parameters<typeof change>[1]>[0];

const dutyOf = (copy: Copy, service: string, duty: (typeof accessDuties)[number]) => {
  const found = copy.services[service]?.duties[duty];
  if (found === undefined) throw new Error(`no service ${service}`);
  return found;
};

/** One change of the declaration, as somebody might make it. */
const step: fc.Arbitrary<(copy: Copy) => void> = fc.oneof(
  fc.record({ ...duty, person, as: fc.constantFrom("owner" as const, "backup" as const) }).map((it) => (copy: Copy) => {
    dutyOf(copy, it.service, it.duty)[it.as] = it.person;
  }),
  fc
    .record({ ...duty, lapse: fc.constantFrom("warn" as const, "block" as const, "revoke" as const) })
    .map((it) => (copy: Copy) => {
      dutyOf(copy, it.service, it.duty).onLapse = it.lapse;
    }),
  fc.record({ ...duty, byWorkflow: fc.boolean() }).map((it) => (copy: Copy) => {
    dutyOf(copy, it.service, it.duty).byWorkflow = it.byWorkflow;
  }),
  fc.record({ person, on: fc.constantFrom("2026-12-01", "2027-01-31") }).map((it) => (copy: Copy) => {
    Object.assign(copy.people[it.person] ?? {}, { leavesOn: it.on });
  }),
  fc
    .record({ form: fc.constantFrom("plain", "immutable", "both"), service: duty.service })
    .map((it) => (copy: Copy) => {
      const repository = copy.repositories[copy.services[it.service]?.repository ?? ""];
      Object.assign(repository ?? {}, { subjectForm: it.form });
    }),
  duty.service.map((service) => (copy: Copy) => {
    copy.services[service]?.environments.pop();
  }),
  fc.constant((copy: Copy) => {
    copy.audit.onLapse = "revoke";
  }),
  person.map((id) => (copy: Copy) => {
    copy.emergency.holders = [id];
  }),
  person.map((id) => (copy: Copy) => {
    delete copy.people[id]?.aws;
  }),
);

/** Stack lantern after up to six changes, also such as the checks of the model would refuse. */
export const changedLantern: fc.Arbitrary<Ownership> = fc.array(step, { maxLength: 6 }).map((steps) =>
  change(lantern, (copy) => {
    for (const apply of steps) apply(copy);
  }),
);
