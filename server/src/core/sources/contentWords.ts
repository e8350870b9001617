import { fold } from '../text/fold.ts';

/** The words of a text that say what it is about, each folded and cut to a stem of six letters, so that « exportations » meets « exporter ». */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of fold(text).matchAll(/(?<!\p{L})\p{L}{3,}/gu)) if (!small.has(word)) words.add(word.slice(0, 6));
  return words;
}

/** Words that any sentence may hold, numbers and months among them: they anchor nothing. */
const small = new Set(
  (
    'les des une dans est pour qui que par sur aux avec son ses leur leurs cette ces ont pas sont nous elle ils elles mais plus moins dont ainsi entre ' +
    'sous vers chez lors depuis pendant apres avant selon comme tout tous toute toutes autre autres meme aussi encore deja tres peu etre avoir ete fait ' +
    'faire peut doit soit sera seront etait etaient avait avaient aura auront cela ceci celui celle ceux celles notre nos votre vos quelque environ pres ' +
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille ' +
    'million millions milliard milliards tiers quart quarts moitie cours janvier fevrier mars avril mai juin juillet aout septembre octobre novembre ' +
    'decembre annee annees mois jour jours ans lundi mardi mercredi jeudi vendredi samedi dimanche total nombre source voir atteint atteignent'
  ).split(' '),
);
