/** Takes the endings in brackets of a list with bars apart: `stem(a,b)` is `stema|stemb`. */
export function spread(list: string): string {
  return list
    .split('|')
    .flatMap((phrase) => {
      let forms = [''];
      for (const part of phrase.split(/(\([^)]*\))/)) {
        const ends = part.startsWith('(') ? part.slice(1, -1).split(',') : [part];
        forms = forms.flatMap((form) => ends.map((end) => form + end));
      }
      return forms;
    })
    .join('|');
}
