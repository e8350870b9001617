/** All dated facts of the world that the house knows. */
export interface Knowledge {
  readonly facts: readonly Known[];
}

/** A dated fact of the world. */
export interface Known {
  readonly id: string;
}
