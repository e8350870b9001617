import { absolute } from './absolute.ts';
import { attribution } from './attribution.ts';
import { collectiveBlame } from './collectiveBlame.ts';
import { commitment } from './commitment.ts';
import { condemnationScale } from './condemnationScale.ts';
import { placeholder, promotion, residue } from './draftRules.ts';
import { agreement, elision, typography } from './form.ts';
import { innocence } from './innocence.ts';
import { classificationMark, embargo, internalReference, personalData } from './leaks.ts';
import { legalQualification } from './legalQualification.ts';
import type { Sentences } from './measure.ts';
import { recognition } from './recognition.ts';
import { register } from './register.ts';
import { threat } from './threat.ts';
import { toponym } from './toponym.ts';
import { vagueAttribution } from './vagueAttribution.ts';

/** The tables of all rules over wording, leaks, leftovers and form. */
export const tables: readonly Sentences[] = [
  absolute,
  commitment,
  threat,
  legalQualification,
  recognition,
  toponym,
  collectiveBlame,
  innocence,
  attribution,
  register,
  placeholder,
  residue,
  promotion,
  classificationMark,
  embargo,
  personalData,
  internalReference,
  condemnationScale,
  elision,
  agreement,
  typography,
  vagueAttribution,
];
