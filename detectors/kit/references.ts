/** Lists of sources, on folded text. */

/** A line that says that sources follow. */
export const HEADING =
  /^[\s#*]*(?:(?:key|main|selected|scientific) )?(?:references|sources|further reading|works|citations|bibliography|literature|reference list|quellen\w*|einzelnachweise|nachweise|literatur\w*|referenzen|fuentes|referencias|bibliografia|references|sources|bibliographie|fontes|fonti|riferimenti|bronnen|referenties|参考文献|参考资料|来源|出典|संदर्भ|स्रोत|المراجع|المصادر|kaynaklar|kaynakca|kallor|referenser|источники|литература|список литературы|zrodla|pismiennictwo|참고문헌|출처|참고 자료|引用文献|参考来源|參考資料|參考文獻|參考來源|資料來源|资料来源|來源|出處|出处|संदर्भ सूची|स्रोत सूची|المراجع والمصادر|المصادر والمراجع)(?: (?:cited|used|and further reading|consulted))?\s*[:：]?[\s*]*$/m;

/** "[2] British Heart Foundation, Statins": a numbered entry. */
const ENTRY = /^[\s*>|•-]*[[【〔]\^?\d{1,2}[\]】〕]/;

/** Whether an offset stands in a list of sources: what is named there was read, not advised. */
export function isInSources(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (ENTRY.test(line)) return true;
  const heading = HEADING.exec(text);
  return (
    heading !== null &&
    at > heading.index &&
    !/\n\s*\n[^\n]*$/.test(text.slice(heading.index + heading[0].length, at).trimStart())
  );
}
