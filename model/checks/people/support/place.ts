/** Where somebody is named. */
export interface Place {
  readonly path: string;
  readonly id: string;
}
