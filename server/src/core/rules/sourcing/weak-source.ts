import { citations } from '../../analysis/citations.ts';
import { claims } from '../../analysis/claims.ts';
import { place } from '../../draft/place.ts';
import type { BibliographyEntry } from '../../sources/source.ts';
import { isHomePage, isShortened, tierOf, tierOfAddress } from '../../sources/tier.ts';
import { fold } from '../../text/fold.ts';
import { type Span, shift } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcing/weak-source',
  since: '0.1.0',
  unit: 'draft',
  severity: 'information',
  off: true,
  waits: true,
  title: { fr: 'Source faible', en: 'Weak source' },
  why: {
    fr: 'Une encyclopédie que chacun modifie, un message de réseau social, un lien raccourci, la page d’accueil d’un site ou l’émetteur lui-même ne prouvent rien à qui veut vérifier.',
    en: 'An encyclopedia that anyone edits, a post on a network, a shortened link, the front page of a site or the issuer itself prove nothing to whoever wants to check.',
  },
  remedy: {
    fr: 'Remonter au document d’origine et donner son adresse entière\u00a0; à défaut, doubler la source par une autre.',
    en: 'Go back to the original document and give its full address; else back the source with another.',
  },
  references: ['https://fr.doczz.net/doc/2689830/vingt-principes-concernant-les-sources'],
  messages: {
    weak: {
      fr: 'Source faible ({what})\u00a0: remonter au document d’origine, ou la doubler par une autre.',
      en: 'Weak source ({what}): go back to the original document, or back it with another.',
    },
    barred: {
      fr: 'Source à ne pas invoquer ({what})\u00a0: nul n’en répond.',
      en: 'Source not to be relied upon ({what}): nobody answers for it.',
    },
    shortened: {
      fr: 'Le lien raccourci ne dit pas où il mène et peut changer\u00a0: donner l’adresse entière.',
      en: 'The shortened link does not say where it leads and may change: give the full address.',
    },
    home: {
      fr: 'La page d’accueil ne prouve rien\u00a0: donner l’adresse du document.',
      en: 'The front page proves nothing: give the address of the document.',
    },
    self: {
      fr: '«\u00a0{key}\u00a0» est un texte de l’émetteur\u00a0: un lecteur y verra le texte se citer.',
      en: '“{key}” is a text of the issuer: a reader will see the text quoting itself.',
    },
  },
  examples: [
    {
      bad: 'Plus de 80 hôpitaux ont été détruits depuis janvier [@⟦wiki⟧].',
      message: 'weak',
      sources: { wiki: { url: 'https://fr.wikipedia.org/wiki/H%C3%B4pital' } },
    },
    {
      bad: 'Le taux de chômage atteint 12\u00a0% de la population [@⟦reponse⟧].',
      message: 'barred',
      sources: { reponse: { tier: 4 } },
    },
    {
      bad: 'Plus de 80 hôpitaux ont été détruits depuis janvier (⟦https://bit.ly/3xYz⟧).',
      message: 'shortened',
    },
    { bad: 'La dette atteint 112\u00a0% du PIB en 2025 (⟦https://www.exemple.org/⟧).', message: 'home' },
    {
      bad: '---\nemetteur: Ambassade de France à Lomé\n---\n\nPlus de 80 hôpitaux ont été détruits depuis janvier [@⟦note⟧].',
      message: 'self',
      sources: { note: { publisher: 'Ambassade de France à Lomé' } },
    },
    {
      good: 'Le chômage touche 12\u00a0% de la population [@insee].',
      sources: { insee: { url: 'https://www.insee.fr/fr/statistiques/8345' } },
    },
    {
      good: 'Suivez-nous sur https://x.com/francediplo et sur notre site\u00a0: https://www.exemple.org',
      because: 'Ces liens ne sont pas des sources.',
    },
    {
      good: 'La dette a atteint 112\u00a0% du PIB en 2025 (https://www.exemple.org/dette/2025.pdf).',
      because: 'L’adresse est celle du document.',
    },
  ],
  *check({ draft, sources, context, ask }) {
    const issuer = fold(context.issuer ?? '');
    const stated: readonly Span[] = ask(claims, draft).filter(({ opinion }) => opinion.none < 0.5);
    for (const placed of draft.blocks) {
      const { block, start } = placed;
      const isNote = block.marks.some(({ kind }) => kind === 'note');
      for (const citation of ask(citations, block)) {
        for (const { key, span } of citation.keys) {
          const entry = sources.byKey.get(key)?.entry;
          const weakness = entry && weaknessOf(entry, key, issuer);
          if (weakness) yield { ...weakness, span: shift(span, start) };
        }
        if (citation.kind !== 'link') continue;
        const at = shift(citation.source, start);
        // A link is a source where a claim stands before it, or in a note.
        if (!isNote && !stated.some((claim) => claim.start <= at.start && at.start <= claim.end + 2)) continue;
        const weakness = weaknessOfLink(citation.target);
        if (weakness) yield { ...weakness, span: place(placed, citation) };
      }
    }
  },
});

type Weakness =
  | { readonly message: 'weak' | 'barred'; readonly data: { readonly what: string } }
  | { readonly message: 'shortened' | 'home' }
  | { readonly message: 'self'; readonly data: { readonly key: string } };

function weaknessOf(entry: BibliographyEntry, key: string, issuer: string): Weakness | undefined {
  const { url } = entry;
  const tier = tierOf(entry);
  if (tier === 4) return { message: 'barred', data: { what: key } };
  if (tier === 3) return { message: 'weak', data: { what: key } };
  const own =
    issuer.length >= 6 &&
    [entry.publisher, entry.container, ...entry.authors].some((name) => name !== undefined && fold(name) === issuer);
  if (own) return { message: 'self', data: { key } };
  // The office has looked at what it gave a tier.
  return url !== undefined && entry.tier === undefined ? weaknessOfLink(url) : undefined;
}

function weaknessOfLink(address: string): Weakness | undefined {
  if (isShortened(address)) return { message: 'shortened' };
  if (isHomePage(address)) return { message: 'home' };
  const tier = tierOfAddress(address);
  if (tier === 4) return { message: 'barred', data: { what: hostIn(address) } };
  return tier === 3 ? { message: 'weak', data: { what: hostIn(address) } } : undefined;
}

function hostIn(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '');
}
