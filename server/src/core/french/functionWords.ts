/** Words of closed classes, in lower case: none of them is counted, and none is a name. */
export const functionWords: ReadonlySet<string> = new Set(
  `le la les l' un une des du de d' au aux à en dans par pour sur sous avec sans selon depuis pendant vers chez contre entre et ou mais or donc ni car que qu' qui dont où si
   ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle on ils elles nous vous je j' se s' ne n' y lui c' m' t' lorsque quand comme puis ainsi aussi alors
   est sont était étaient sera seront a ont avait avaient aura auront fut furent soit plus moins environ seulement déjà encore pas très tous toutes tout toute chacun chacune dès après avant
   dernier dernière prochain prochaine soit voire contre puisque tandis ont lors jusqu' parmi`
    .trim()
    .split(/\s+/),
);
