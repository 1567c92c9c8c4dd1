import type { AccessReview } from "./accessReview.ts";
import type { Account, Environment } from "./account.ts";
import type { AreaOwnership, Area, Duty, IncidentDuty, OrganisationDuty, RecurringDuty } from "./duty.ts";
import type { EmergencyAccess } from "./emergency.ts";
import type { AccessException } from "./exception.ts";
import type { Organisation } from "./organisation.ts";
import type { Bot, Person } from "./person.ts";
import type { Pipeline } from "./pipeline.ts";
import type { Repository } from "./repository.ts";
import type { Responsibilities } from "./responsibilities.ts";
import type { Service } from "./service.ts";

type Ids<K extends string, V> = { readonly [key in K]: V };

/**
 * Who owns what: the one value that everything else follows from. Ids are the keys of the records.
 *
 * Written with {@link defineOwnership}, in `stacks/<stack>/ownership.ts`.
 */
export interface Ownership<
  P extends string = string,
  A extends string = string,
  E extends string = string,
  R extends string = string,
  S extends string = string,
  B extends string = string,
> {
  readonly organisation: Organisation;
  readonly people: Ids<P, Person>;
  readonly bots?: Ids<B, Bot<NoInfer<P>>>;
  readonly areas: { readonly [K in Area]: AreaOwnership<NoInfer<P>> };
  /** The eight recurring duties that every organisation has. */
  readonly duties: { readonly [K in RecurringDuty]: OrganisationDuty<NoInfer<P>> };
  /** Duties of your own, by id. */
  readonly furtherDuties?: { readonly [id: string]: OrganisationDuty<NoInfer<P>> };
  readonly incidents: {
    readonly duties: { readonly [K in IncidentDuty]: Duty<NoInfer<P>> };
    /** Who is pulled in next, in this order. */
    readonly escalation: readonly NoInfer<P>[];
  };
  readonly accounts: Ids<A, Account>;
  readonly environments: Ids<E, Environment<NoInfer<A>>>;
  readonly repositories: Ids<R, Repository>;
  /** The repository that holds this declaration: whoever can change it can give access. The owners of the policy area own all of it. */
  readonly home: NoInfer<R>;
  /** What runs `pulumi preview` and `pulumi up` from there. */
  readonly pipeline: Pipeline<NoInfer<P>, NoInfer<A>>;
  readonly services: Ids<S, Service<NoInfer<P>, NoInfer<E>, NoInfer<R>, NoInfer<B>>>;
  readonly responsibilities: Responsibilities<NoInfer<P>>;
  /** Who approves exceptions, who writes them down (somebody else), and for how long at most. */
  readonly exceptionPath: { readonly approver: NoInfer<P>; readonly recorder: NoInfer<P>; readonly maxDays: number };
  readonly exceptions: { readonly [id: string]: AccessException<NoInfer<P>, NoInfer<S>, NoInfer<E>> };
  /** Changes of access that somebody has signed off, by id. */
  readonly reviews?: { readonly [id: string]: AccessReview<NoInfer<P>> };
  readonly emergency: EmergencyAccess<NoInfer<P>>;
  /** Read-only reviewers of access. Whoever grants access or approves exceptions is never one of them. */
  readonly audit: Duty<NoInfer<P>>;
}
