/** What an opinion map says, ready to be shown or written as JSON: no typed arrays, no NaN. */
export type OpinionMapReport = {
  readonly mode: 'polis' | 'robust';
  /** Number of groups; 0 where there are no distinct ones or nothing can be said. */
  readonly k: number;
  readonly verdict: 'groups' | 'no distinct groups' | 'cannot say';
  /** The verdict in a sentence. */
  readonly note: string;
  readonly participants: readonly ParticipantReport[];
  readonly groups: readonly GroupReport[];
  readonly statements: readonly StatementReport[];
  readonly consensus: {
    readonly agree: readonly ConsensusReport[];
    readonly disagree: readonly ConsensusReport[];
  };
  readonly stability: StabilityReport | null;
};

export type ParticipantReport = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly group: number | null;
  readonly votes: number;
  readonly [more: string]: unknown;
};

export type GroupReport = {
  readonly id: number;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly representative: readonly RepresentativeReport[];
};

export type RepresentativeReport = {
  readonly statement: string;
  readonly direction: 'agree' | 'disagree';
  /** z of the group's share against everybody else's. */
  readonly z: number;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly [more: string]: unknown;
};

export type StatementReport = {
  readonly id: string;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly moderatedOut: boolean;
  readonly extremity: number | null;
  readonly priority: number | null;
  readonly groupInformedConsensus: number | null;
  readonly [more: string]: unknown;
};

export type ConsensusReport = {
  readonly statement: string;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly z: number;
  readonly [more: string]: unknown;
};

export type StabilityReport = { readonly [more: string]: unknown };
