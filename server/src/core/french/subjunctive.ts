import type { Lexicon } from './lexicon.ts';
import { tags } from './morphology.ts';

/** Whether a clause may hang on a word (« que », « si », « dont »), given in lower case. */
export function subordinates(norm: string): boolean {
  return subordinators.test(norm);
}

/** Whether « que » after a form of the lexicon asks for the subjunctive: « faut », « bien », « afin ». */
export function asksForSubjunctive(
  lexicon: Lexicon,
  { form, formClass }: { readonly form: string; readonly formClass: number },
): boolean {
  if (wishing.has(form.toLowerCase())) return true;
  return lexicon
    .packedOf(formClass)
    .some((packed, index) => (packed & 31) === verb && wishing.has(lexicon.lemmaOf(form, formClass, index)));
}

const subordinators =
  /^(?:(?:|lors|puis|quoi|jusqu|parce)qu(?:e|')|qui|quoi|où|dont|(?:aux|des|les|du|le|la)?quel(?:le)?s?|si|s')$/;

/** Words, and lemmas of verbs, after which « que » asks for the subjunctive (Grevisse, Le bon usage, § 1126 and after). */
const wishing = new Set(
  (
    'bien pour afin avant sans condition crainte peur pourvu encore moins nécessaire important essentiel possible impossible souhaitable ' +
    'indispensable regrettable urgent impératif primordial crucial fondamental préférable normal naturel dommage temps ' +
    'falloir convenir importer vouloir souhaiter exiger demander regretter craindre douter déplorer ordonner permettre attendre ' +
    'préférer accepter refuser recommander proposer suggérer empêcher éviter interdire plaider tenir réjouir féliciter étonner'
  ).split(' '),
);

const verb = tags.indexOf('VERB');
