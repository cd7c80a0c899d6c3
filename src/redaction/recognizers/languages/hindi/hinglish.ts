import type { Document } from '../../../document.ts';

/** Hindi in Latin letters: "mera beta", "ko bukhar hai". */
const WORDS =
  /(?<![A-Za-z])(?:hai|hain|hu|hun|hoon|mein|me|mai|main|nahi|nahin|kya|mera|meri|mere|mujhe|hamara|hamari|hamare|raha|rahi|rahe|gaya|gayi|hota|hoti|kal|aaj|bhi|aur|lekin|kaise|kitna|kitni|abhi|subah|raat|theek|thik|ko|ki|ka|ke|se|ne|di|diya|liya|aaya|aayi|woh|yeh|saal|bukhar|dard|dawa|dawai|mat|karo)(?![A-Za-z])/gi;
const WINDOW = 32;
const ENOUGH = 2;

/** Whether Hindi is typed here: under its locale, or in the English of India where the words around are Hindi. */
export function isHinglish(document: Document, token: number): boolean {
  if (document.language === 'hi') return true;
  document.spend(1);
  const { text, scan } = document;
  const before = text.slice(Math.max(0, scan.start[token]! - WINDOW), scan.start[token]!);
  const after = text.slice(scan.end[token]!, scan.end[token]! + WINDOW);
  return (before.match(WORDS)?.length ?? 0) + (after.match(WORDS)?.length ?? 0) >= ENOUGH;
}

/** Whether it is asked about at all. */
export function mayBeHinglish({ language, country }: Document): boolean {
  return language === 'hi' || (language === 'en' && country === 'IN');
}
