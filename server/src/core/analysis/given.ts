import type { French } from '../french/french.ts';
import type { Glossary } from '../glossary/term.ts';
import type { Knowledge } from '../knowledge/known.ts';

/** What comes from outside and holds for all drafts of a checker. Another glossary or fact base makes another checker. */
export interface Given {
  readonly french: French;
  readonly glossary: Glossary;
  readonly knowledge: Knowledge;
}
