import type { Profile, SourcingLevel } from '../analysis/context.ts';
import type { Audience, Genre } from '../draft/draft.ts';
import type { Severity } from '../rules/rule.ts';

/** What a house sets for one rule. */
export interface RuleSetting {
  readonly level?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** The settings that the checker follows; what is absent is left to the draft and to the rules. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly audience?: Audience;
  readonly genre?: Genre;
  readonly profile: Profile;
  readonly sourcing: SourcingLevel;
}

/** What holds where nobody set anything. */
export const defaultSettings: Settings = { rules: new Map(), profile: 'standard', sourcing: 'lenient' };
