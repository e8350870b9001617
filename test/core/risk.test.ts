import { absolute } from './risk/absolute.ts';
import { attribution } from './risk/attribution.ts';
import { collectiveBlame } from './risk/collectiveBlame.ts';
import { commitment } from './risk/commitment.ts';
import { condemnationScale } from './risk/condemnationScale.ts';
import { placeholder, promotion, residue } from './risk/draftRules.ts';
import { agreement, elision, typography } from './risk/form.ts';
import { innocence } from './risk/innocence.ts';
import { classificationMark, embargo, internalReference, personalData } from './risk/leaks.ts';
import { legalQualification } from './risk/legalQualification.ts';
import { measure } from './risk/measure.ts';
import { recognition } from './risk/recognition.ts';
import { register } from './risk/register.ts';
import { threat } from './risk/threat.ts';
import { toponym } from './risk/toponym.ts';

for (const sentences of [
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
]) {
  measure(sentences);
}
