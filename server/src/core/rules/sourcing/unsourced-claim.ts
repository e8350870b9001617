import { citations } from '../../analysis/citations.ts';
import { cues } from '../../analysis/claimCues.ts';
import { isDue, pulls } from '../../analysis/claimModel.ts';
import { type Claim, claims } from '../../analysis/claims.ts';
import type { ClaimType } from '../../analysis/claimType.ts';
import { density } from '../../analysis/density.ts';
import { vagueAuthorities } from '../../analysis/vagueAuthorities.ts';
import type { Citation } from '../../draft/citation.ts';
import { place } from '../../draft/place.ts';
import type { Sources } from '../../sources/source.ts';
import type { Bilingual } from '../../text/language.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/unsourced-claim',
  since: '0.1.0',
  unit: 'draft',
  severity: 'warning',
  waits: true,
  title: { fr: 'Affirmation sans source', en: 'Claim without a source' },
  why: {
    fr: 'Un chiffre, un rang, une date, un acte prêté à quelqu’un : un journaliste ou la partie adverse peut le contester, et le texte ne donne rien à consulter.',
    en: 'A figure, a rank, a date, an act imputed to someone: a journalist or the other party may contest it, and the text gives nothing to look up.',
  },
  remedy: {
    fr: 'Nommer le document et sa date, dans la phrase ou en note ; ou garder la source au bureau par un commentaire <!-- source : … -->, que le texte diffusé ne portera pas ; ou dire que c’est la position de l’émetteur.',
    en: 'Name the document and its date, in the sentence or in a note; or keep the source in the office in a comment <!-- source : … -->, which the released text will not carry; or say that it is the issuer’s position.',
  },
  messages: {
    quantity: {
      fr: '« {words} » : d’où vient ce chiffre ? Indiquer le document et sa date.',
      en: '“{words}”: where does this figure come from? Give the document and its date.',
    },
    event: {
      fr: '« {words} » : qu’est-ce qui l’atteste ? Indiquer le document ou l’organe.',
      en: '“{words}”: what attests it? Give the document or body.',
    },
    ranking: { fr: '« {words} » : selon quel classement, à quelle date ?', en: '“{words}”: by which ranking, at what date?' },
    cause: {
      fr: '« {words} » : quelle étude établit ce lien de cause ? La nommer, ou nuancer.',
      en: '“{words}”: which study shows this cause? Name it, or qualify.',
    },
    trend: {
      fr: '« {words} » : de combien, entre quelles dates, selon qui ?',
      en: '“{words}”: by how much, between which dates, according to whom?',
    },
    quotation: { fr: '« {words} » : qui l’a dit, où et quand ?', en: '“{words}”: who said it, where and when?' },
    legal: {
      fr: '« {words} » : de quel texte s’agit-il ? Donner l’intitulé, le numéro et la date.',
      en: '“{words}”: which text is it? Give title, number and date.',
    },
    act: {
      fr: '« {words} » : qui l’établit ? Citer l’acte ou le rapport, avec sa date.',
      en: '“{words}”: who established it? Cite the act or report, with its date.',
    },
    identity: {
      fr: '« {words} » : vérifier le titre et donner l’acte qui le fonde.',
      en: '“{words}”: check the title and give the act behind it.',
    },
    general: {
      fr: '« {words} » : un lecteur peut le contester. Donner la source, ou le présenter comme une position.',
      en: '“{words}”: a reader may contest it. Give the source, or present it as a position.',
    },
  },
  examples: [
    { bad: 'Plus de ⟦80 hôpitaux⟧ ont été détruits depuis le début de l’année.', message: 'quantity' },
    { bad: 'Les exportations ont atteint ⟦320 milliards d’euros⟧, en hausse de 12 %.', message: 'quantity' },
    { bad: '⟦La France est le premier fournisseur mondial d’équipements médicaux.⟧', message: 'ranking', sourcing: 'standard' },
    {
      bad: 'Les services russes ⟦ont attaqué⟧ les réseaux électriques de plusieurs villes.',
      message: 'act',
      sourcing: 'standard',
    },
    {
      bad: 'La désinformation ⟦a entraîné⟧ une chute de la participation électorale dans plusieurs pays.',
      message: 'cause',
      sourcing: 'standard',
    },
    {
      bad: '⟦Cette entreprise est la plus grande plateforme de paiement du continent.⟧',
      message: 'ranking',
      sourcing: 'standard',
    },
    {
      bad: '⟦Les gouvernements achètent ces logiciels à des entreprises étrangères et les emploient contre leurs opposants.⟧',
      message: 'general',
      sourcing: 'standard',
    },
    { bad: 'Le port de commerce a été fermé le ⟦12 mars 2025⟧ après une explosion.', message: 'event', sourcing: 'strict' },
    {
      bad: 'La fréquentation des sites officiels ⟦augmente⟧ de plus en plus vite chez les jeunes.',
      message: 'trend',
      sourcing: 'strict',
    },
    {
      bad: '⟦M. Karim Haddad, directeur de l’agence nationale, est le fondateur du réseau.⟧',
      message: 'identity',
      sourcing: 'standard',
    },
    {
      bad: 'Ce régime est ⟦« la plus grande réussite diplomatique de la décennie »⟧ et il attire les entreprises.',
      message: 'quotation',
      sourcing: 'strict',
    },
    { bad: '⟦Les entreprises étrangères sont soumises à l’article 8 depuis la réforme.⟧', message: 'legal', sourcing: 'strict' },
    {
      good: 'Selon le rapport de l’ENISA du 19 septembre 2024, les attaques contre les réseaux hospitaliers ont augmenté de 30 % en un an.',
      because: 'Le document et sa date sont dans la phrase.',
      sourcing: 'strict',
    },
    {
      good: 'La ministre a déclaré que 80 hôpitaux avaient été détruits.',
      because: 'La parole est donnée à une personne.',
      sourcing: 'standard',
    },
    { good: 'La France condamne avec fermeté cette attaque.', because: 'L’émetteur agit en le disant.', sourcing: 'standard' },
    {
      good: 'La France condamne avec la plus grande fermeté l’attaque menée hier contre le siège de la mission.',
      because:
        'L’émetteur agit en le disant : que la matière soit grave n’en fait pas une affirmation, ni « la plus grande » un classement.',
      sourcing: 'standard',
    },
    {
      good: 'Le Premier ministre a demandé aux ministres concernés de lui présenter un plan avant la fin du mois.',
      because: 'Le texte est le compte rendu de l’acte.',
      sourcing: 'standard',
    },
    {
      good: 'La loi prévoit que les opérateurs conservent ces données pendant un an.',
      because: 'Le texte à consulter est nommé.',
      sourcing: 'standard',
    },
    {
      good: 'Le ministre s’est entretenu le 3 mars avec son homologue norvégien.',
      because: 'Le texte est le compte rendu de l’acte.',
      sourcing: 'standard',
    },
    {
      good: 'Plus de 80 hôpitaux ont été rasés depuis le début de l’année. <!-- source : note du 20/11, direction des crises -->',
      because: 'La source reste au bureau.',
      sourcing: 'strict',
    },
    {
      good: 'Le porte-parole du ministère a publié ce texte à l’issue du Conseil.',
      because: 'L’acte est celui de l’émetteur.',
      sourcing: 'standard',
    },
    {
      good: 'Les participants ont adopté le plan d’action pour 2026.',
      because: 'Le texte est le compte rendu de l’acte ; une année n’est pas un chiffre.',
      sourcing: 'standard',
    },
    {
      good: 'Selon l’état-major, 40 soldats ont été tués dans l’embuscade.',
      because: 'Celui qui l’affirme est connu par sa fonction.',
      sourcing: 'strict',
    },
    { good: 'Le Gouvernement prend acte de cette décision.', because: 'Prendre acte, c’est agir.', sourcing: 'standard' },
    { good: 'Nous continuerons d’aider les réfugiés.', because: 'C’est un engagement.', sourcing: 'strict' },
    {
      good: 'Quelles suites les parties donneront-elles à cette proposition ?',
      because: 'C’est une question.',
      sourcing: 'strict',
    },
  ],
  *check({ draft, context, sources, ask }) {
    const { bare } = ask(density, draft);
    for (const claim of ask(claims, draft)) {
      if (!isDue(claim.opinion, context.sourcing, claim.standing)) continue;
      // Said once of the whole draft by `sourcing/density`.
      if (bare && assertions.has(claim.type)) continue;
      const { placed, sentence, type, words } = claim;
      if (isCited(sentence.view, ask(citations, placed.block), sources)) continue;
      // Said by `sourcing/vague-attribution`, on the words themselves.
      const vague = ask(vagueAuthorities, placed.block).filter(
        ({ kind }) => kind !== 'emphasis' || context.sourcing !== 'lenient',
      );
      if (vague.some((authority) => overlaps(authority, sentence.view))) continue;
      yield {
        message: type,
        span: place(placed, words),
        data: { words: brief(placed.block.prose.slice(words.start, words.end)) },
        detail: reasons(claim),
      };
    }
  },
});

/**
 * Whether the writer points to a source in the sentence or right after it, on the page or in a comment that stays in the office. What the signs say
 * of the rest no longer counts; a plain link, or a name after @ that is no key, is left to them.
 */
function isCited({ start, end }: Span, all: readonly Citation[], { byKey }: Sources): boolean {
  return all.some(
    (citation) =>
      citation.start >= start &&
      citation.start <= end &&
      citation.kind !== 'link' &&
      (!citation.inText || citation.keys.some(({ key }) => byKey.has(key))),
  );
}

/** What a draft without one figure, date or source asserts all along: `sourcing/density` says it once. */
const assertions: ReadonlySet<ClaimType> = new Set(['general', 'cause', 'trend', 'ranking']);

const mostWords = 12;

/** The words of the writer, cut after a dozen: a message quotes, it does not copy the sentence. */
function brief(text: string): string {
  const all = text
    .trim()
    .replace(/[.;:,\s]+$/u, '')
    .split(/\s+/u);
  return all.length > mostWords ? `${all.slice(0, mostWords).join(' ')}…` : all.join(' ');
}

const labels = new Map<string, Bilingual>([
  ...cues.map(({ id, label }) => [id, label] as const),
  ['words', { fr: 'les mots employés', en: 'the words used' }],
  ['around', { fr: 'les phrases voisines et l’ensemble du texte', en: 'the sentences around and the whole text' }],
]);

/** What the hover tells the curious: how sure the judgement is and the signs that weighed most. */
function reasons({ sentence, opinion, around }: Claim): Bilingual {
  const strongest = [...pulls(sentence.signs), { sign: 'around', by: around }]
    .filter(({ sign, by }) => labels.has(sign) && Math.abs(by) >= 0.2)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, 5);
  const percent = Math.round(100 * opinion.unsourced);
  const list = (language: 'fr' | 'en') =>
    strongest
      .map(({ sign, by }) => `${labels.get(sign)?.[language]} (${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(1)})`)
      .join(language === 'fr' ? ' ; ' : '; ');
  return { fr: `Jugement : ${percent} %. Indices : ${list('fr')}.`, en: `Judgement: ${percent}%. Signs: ${list('en')}.` };
}
