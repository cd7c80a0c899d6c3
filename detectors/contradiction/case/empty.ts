/** Words that carry no content of their own, in seven languages. */
export const EMPTY: ReadonlySet<string> = new Set(
  'a an the is are was were be been being do does did you your it its this that these those should can could will would please always also to of in on at for and or so as by have has had i we they he she there here very really just der die das ein eine ist sind sie ihr ihre es sollten konnen mussen durfen bitte immer auch zu und oder el la los las un una es son usted su se debe puede por favor siempre tambien de en y o le les des est sont vous votre doit peut devez pouvez toujours aussi du et ou os as um uma e sao voce seu sua deve pode sempre tambem da do em il lo gli i sono lei suo deve puo sempre anche di da het een zijn u uw moet kan mag altijd ook van en'.split(
    ' ',
  ),
);
